package lv.lidzas.eligibility.assessments.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.assessments.usecase.AssessmentsContract;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaAssessmentsIT extends AssessmentsContract {

    @Inject Assessments assessments;
    @Inject CaseFiles files;
    @Inject HeardParties parties;

    @Override
    protected Assessments assessments() {
        return assessments;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @Override
    protected void hold(ApplicationId id) {
        files.hold(id);
    }

    @Override
    protected void hear(ApplicationId application, Parties told) {
        QuarkusTransaction.requiringNew().run(() -> parties.keep(application.value(), told));
    }
}
