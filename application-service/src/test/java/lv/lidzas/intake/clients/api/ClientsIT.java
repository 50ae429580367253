package lv.lidzas.intake.clients.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.isProblem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.scheduling.v1.AllocationReleased;
import lv.lidzas.contracts.scheduling.v1.AssistantErased;
import lv.lidzas.contracts.scheduling.v1.HoursAllocated;
import lv.lidzas.contracts.scheduling.v1.ReleaseReasonCode;
import lv.lidzas.contracts.scheduling.v1.SideCode;
import lv.lidzas.contracts.scheduling.v1.VisitPlanned;
import lv.lidzas.contracts.scheduling.v1.VisitsUncovered;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.intake.applications.api.Intake;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ClientsIT {

    @Inject PartyKeys keys;
    @Inject LegalClock clock;

    @Test
    void anAssistantLearnsWhomTheyHelpAsLongAsTheyDo() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        HoursAllocated allocated = allocated(id, clock.today().plusYears(1));

        OtherServices.tell(id, allocated);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("karlis")
                                .get("/v1/clients")
                                .then()
                                .statusCode(200)
                                .body("items.applicationId", hasItem(id))
                                .body("items.person.familyName", hasItem("Paraudziņa"))
                                .body("items.minutesPerWeek", hasItem(600)));
        OtherServices.tell(
                id,
                new AllocationReleased(
                        allocated.allocationId(),
                        allocated.budgetId(),
                        allocated.applicationId(),
                        clock.today().minusDays(7),
                        allocated.time(),
                        ReleaseReasonCode.ASSISTANT_LEFT));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("karlis")
                                .get("/v1/clients")
                                .then()
                                .body("items.applicationId", not(hasItem(id))));
    }

    @Test
    void thePersonReadsThatVisitsNeedAnotherAssistantAndNotOfEveryVisit() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        UUID application = UUID.fromString(id);
        UUID budget = UUID.randomUUID();
        LocalDate day = clock.today();
        OtherServices.tell(
                id,
                new VisitPlanned(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        budget,
                        application,
                        UUID.randomUUID(),
                        day,
                        60,
                        SideCode.STAFF));
        OtherServices.tell(id, new VisitsUncovered(budget, application, 2, day, day));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("marta")
                                .get("/v1/applications/{id}/timeline", id)
                                .then()
                                .body("items.type", hasItem("visits-uncovered"))
                                .body("items.type", not(hasItem("visit-planned"))));
    }

    @Test
    void anErasedAssistantIsToldOfNobody() {
        String id = Intake.submit("marta", Intake.martasForm()).extract().path("id");
        HoursAllocated allocated = allocated(id, clock.today().plusYears(1));
        OtherServices.tell(id, allocated);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("karlis")
                                .get("/v1/clients")
                                .then()
                                .body("items.applicationId", hasItem(id)));

        OtherServices.tell(
                allocated.assistantId().toString(), new AssistantErased(allocated.assistantId()));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as("karlis")
                                .get("/v1/clients")
                                .then()
                                .body("items.applicationId", not(hasItem(id))));
    }

    @Test
    void nobodyElseDoes() {
        isProblem(as("liga").get("/v1/clients").then(), 403, "forbidden");
        as("marta&groups=assistant")
                .get("/v1/clients")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private HoursAllocated allocated(String application, LocalDate until) {
        return new HoursAllocated(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.fromString(application),
                UUID.randomUUID(),
                List.of(keys.ofLogin(Tokens.subjectOf("karlis")).text()),
                new GrantedTime(600, Per.WEEK),
                clock.today(),
                until);
    }
}
