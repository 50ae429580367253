package lv.lidzas.intake.applications.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.lidzas.intake.OtherServices;
import lv.lidzas.testkit.LidzasServers;
import lv.lidzas.testkit.SentStatements;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** What an application costs the database, all told; a number that grows wants a reason. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SubmissionStatementsIT {

    /** Of each, one is for the quota. */
    private static final int DRAFT = 8;

    private static final int SUBMISSION = 14;

    @Test
    void aDraftAndItsSubmissionAreFewStatements() {
        OtherServices.rulesAreThere();
        try (SentStatements database = SentStatements.of(Deployable.APPLICATION)) {
            Intake.submit("anna", Intake.formOf("380000-00030"));

            List<String> sent =
                    database.during(() -> Intake.submit("anna", Intake.formOf("380000-00031")));

            assertThat(sent)
                    .filteredOn(statement -> !isSentOnceASecond(statement))
                    .hasSize(DRAFT + SUBMISSION);
        }
    }

    @Test
    void theRulesAreNotAskedForEachTime() {
        OtherServices.rulesAreThere();
        try (SentStatements database = SentStatements.of(Deployable.APPLICATION)) {
            Runnable submission = () -> Intake.submit("anna", Intake.formOf("380000-00032"));

            await().untilAsserted(() ->
                    assertThat(database.during(submission))
                            .isNotEmpty()
                            .noneMatch(SubmissionStatementsIT::isSentOnceASecond));
        }
    }

    /** Which edition of the rules counts, however many applications there are. */
    private static boolean isSentOnceASecond(String statement) {
        return statement.contains("from rule_set ");
    }
}
