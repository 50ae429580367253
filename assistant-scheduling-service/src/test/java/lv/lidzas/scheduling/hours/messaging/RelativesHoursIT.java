package lv.lidzas.scheduling.hours.messaging;

import static lv.lidzas.scheduling.Desk.allocate;
import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.Desk.release;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestDeclared;
import lv.lidzas.contracts.intake.v1.ConflictOfInterestEnded;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Whoever is tied to a party by the register of conflicts of interest neither gives nor takes back hours, until the tie has ended. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class RelativesHoursIT {

    @Inject OpenBudgets openBudgets;

    @Test
    void nobodyGivesHoursOfADeclaredRelative() {
        PartyKey sister = new PartyKey("1." + UUID.randomUUID().toString().substring(0, 22));
        UUID conflict = UUID.randomUUID();
        UUID budget =
                openBudgets.ofCase(grant(600, ONE_WEEK), Party.always(sister, PartyRole.PERSON));
        UUID zane = register("Zane");
        Response booked = allocate(budget, zane, 60);
        booked.then().statusCode(201);
        IntakeEvents.send(
                conflict,
                new ConflictOfInterestDeclared(
                        conflict,
                        UUID.randomUUID(),
                        List.of(Tokens.keyOf("liga")),
                        List.of(sister.text()),
                        null,
                        null));

        // More than there is: whoever may give hours is told so, and nothing is given.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> allocate(budget, zane, 2000).statusCode() == 403);
        release(booked.jsonPath().getString("id"), booked.header("ETag"), Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));

        IntakeEvents.send(
                conflict, new ConflictOfInterestEnded(conflict, LocalDate.of(2020, 1, 1)));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> allocate(budget, zane, 2000).statusCode() == 409);
    }
}
