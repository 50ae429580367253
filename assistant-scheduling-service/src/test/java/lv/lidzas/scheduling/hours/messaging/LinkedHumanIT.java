package lv.lidzas.scheduling.hours.messaging;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.PersonLinked;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** Two records that a caseworker said are one human have one limit in a week, and two again when that was wrong. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LinkedHumanIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void hoursOfBothRecordsCountTogetherAndWhatIsTooMuchIsShown() {
        UUID old = UUID.randomUUID();
        UUID changed = UUID.randomUUID();
        Grant second = grantTo(changed, 2400, ONE_WEEK);
        UUID ofOld = openBudgets.of(grantTo(old, 2400, ONE_WEEK));
        UUID ofChanged = openBudgets.filedBy("anna", second);
        allocate(ofOld, register("Zane"), 1500).then().statusCode(201);
        UUID helper = register("Zane");
        Response booked = allocate(ofChanged, helper, 1000);
        booked.then().statusCode(201);
        assertThat(budgetsOf(old)).hasSize(1);

        send(new PersonLinked(changed, old));
        await("the budgets of the human")
                .atMost(Duration.ofMinutes(1))
                .until(() -> budgetsOf(changed).size() == 2);

        assertThat(budgetsOf(old)).containsExactly(ofChanged.toString(), ofOld.toString());
        for (UUID record : List.of(old, changed)) {
            assertThat(given(record))
                    .containsExactlyInAnyOrder(ofOld.toString(), ofChanged.toString());
        }
        assertThat(over(old)).containsExactly(ofChanged.toString(), ofOld.toString());
        as("liga")
                .get("/v1/budgets/{id}", ofOld)
                .then()
                .statusCode(200)
                .body("allocatedMinutesPerWeek", equalTo(1500))
                .body("weeksOverLimit", hasSize(1))
                .body("weeksOverLimit[0].bookedMinutes", equalTo(2500))
                .body("weeksOverLimit[0].freeMinutes", equalTo(0))
                .body("weeksOverLimit[0].limitMinutes", equalTo(2400));
        as("anna")
                .get("/v1/budgets/{id}", ofChanged)
                .then()
                .statusCode(200)
                .body("weeksOverLimit", nullValue());
        allocate(ofChanged, helper, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-week-full"))
                .body("freeMinutes", equalTo(0));

        release(booked.jsonPath().getString("id"), booked.header("ETag"), Map.of())
                .then()
                .statusCode(200);
        assertThat(over(old)).isEmpty();
        allocate(ofChanged, helper, 901)
                .then()
                .statusCode(409)
                .body("code", equalTo("person-week-full"))
                .body("freeMinutes", equalTo(900));

        send(new PersonLinked(changed, changed));
        await("the budgets of the record alone")
                .atMost(Duration.ofMinutes(1))
                .until(() -> budgetsOf(changed).size() == 1);
        assertThat(given(old)).containsExactly(ofOld.toString());
        allocate(ofChanged, helper, 2400).then().statusCode(201);
    }

    private static List<String> budgetsOf(UUID person) {
        return ids("/v1/budgets?personId=" + person);
    }

    /** The budgets in the copy of everything that staff give to whoever asks for one record. */
    private static List<String> given(UUID person) {
        return as("liga")
                .get("/v1/persons/{id}/subject-access?purpose=PERSON_ASKED", person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("held.budgets.id");
    }

    private static List<String> over(UUID person) {
        return ids("/v1/budgets?overWeekLimit=true&personId=" + person);
    }

    private static List<String> ids(String path) {
        return as("liga").get(path).then().statusCode(200).extract().jsonPath().getList("items.id");
    }

    private static void send(PersonLinked link) {
        IntakeEvents.send(link.personId(), link);
    }
}
