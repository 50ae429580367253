package lv.lidzas.documents.cases.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.documents.cases.usecase.KnownCasesContract;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaKnownCasesIT extends KnownCasesContract {

    @Inject KnownCases cases;

    @Override
    protected void save(KnownCase known) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    cases.takeTurn(known.applicationId());
                    cases.save(known);
                });
    }

    @Override
    protected void hear(ApplicationId application, Parties told) {
        QuarkusTransaction.requiringNew().run(() -> cases.hear(application, told));
    }

    @Override
    protected KnownCase find(ApplicationId application) {
        return QuarkusTransaction.requiringNew().call(() -> cases.find(application));
    }
}
