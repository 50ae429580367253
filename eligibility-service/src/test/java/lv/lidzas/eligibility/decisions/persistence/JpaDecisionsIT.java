package lv.lidzas.eligibility.decisions.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.decisions.usecase.DecisionsContract;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaDecisionsIT extends DecisionsContract {

    @Inject Decisions decisions;
    @Inject Assessments assessments;
    @Inject CaseFiles files;
    @Inject HeardParties parties;

    @Override
    protected Decisions decisions() {
        return decisions;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @Override
    protected void keep(Assessment assessment) {
        files.hold(assessment.applicationId());
        assessments.append(assessment);
    }

    @Override
    protected void hear(ApplicationId application, Parties told) {
        QuarkusTransaction.requiringNew().run(() -> parties.keep(application.value(), told));
    }
}
