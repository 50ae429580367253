package lv.lidzas.intake.clients.persistence;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.NOTHING_YET;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ONLINE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.clients.usecase.Assignments;
import lv.lidzas.intake.clients.usecase.AssignmentsContract;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaAssignmentsIT extends AssignmentsContract {

    @Inject Assignments assignments;
    @Inject Applications applications;
    @Inject EntityManager database;
    @Inject Ids ids;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    /** Asked anew each time, so that what was kept is read from the table. */
    @Override
    protected Assignments assignments() {
        database.flush();
        database.clear();
        return assignments;
    }

    @Override
    protected ApplicationId newApplication() {
        ApplicationId id = new ApplicationId(ids.next());
        applications.add(AssistanceApplication.draft(id, ONLINE, NOTHING_YET));
        return id;
    }
}
