package lv.lidzas.eligibility.assessments.messaging;

import static lv.lidzas.eligibility.Api.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.lidzas.contracts.documents.v1.DisabilityGroupCode;
import lv.lidzas.contracts.documents.v1.LimitationCode;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.Api;
import lv.lidzas.eligibility.Events;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SentStatements;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** What an event costs the database, all told; a number that grows wants a reason. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class EventStatementsIT {

    /**
     * The file is read once more when all events that came together are in it, so that the rules run once for them; and each event
     * asks whether its case was deleted. One statement keeps the worklist, one reads the questions of the case, one keeps those
     * that open, and one leaves all events.
     */
    private static final int SUBMITTED = 16;

    private static final int REVIEWED = 14;

    private static final int PROPOSED = 1;

    private static final PurposeCode WORK = new PurposeCode("WORK");

    @Test
    void anApplicationIsAssessedAndProposedInFewStatements() {
        try (SentStatements database = SentStatements.of(Deployable.ELIGIBILITY)) {
            assessed(Events.filedBy("anna"));
            Events anna = Events.filedBy("anna");

            assertThat(sent(database, () -> assessed(anna))).hasSize(SUBMITTED);
            assertThat(sent(database, () -> heardOfOpinion(anna))).hasSize(REVIEWED);
            assertThat(sent(database, () -> proposed(anna))).hasSize(REVIEWED + PROPOSED);
        }
    }

    private static void assessed(Events person) {
        person.submitted(WORK);
        Api.assessment(person.application, with("waitsFor", "DOCUMENTS"));
    }

    private static void heardOfOpinion(Events person) {
        person.opinion(DisabilityGroupCode.II, LimitationCode.MOBILITY);
        Api.assessment(
                person.application,
                json -> json.getList("missingDocuments").equals(List.of("CONFIRMATION_EMPLOYER")));
    }

    private static void proposed(Events person) {
        person.employerConfirms();
        Api.decision(person.application, with("state", "PROPOSED"));
    }

    /** Without what the API is asked for meanwhile: pages of lists, and single assessments. */
    private static List<String> sent(SentStatements database, Runnable action) {
        return database.during(action).stream()
                .filter(statement -> !statement.contains("order by"))
                .filter(statement -> !statement.contains("insert into look "))
                .filter(statement -> !statement.endsWith("from assessment ar1_0 where ar1_0.id=$1"))
                .toList();
    }
}
