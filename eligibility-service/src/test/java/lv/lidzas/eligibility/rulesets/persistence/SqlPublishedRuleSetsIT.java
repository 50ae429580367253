package lv.lidzas.eligibility.rulesets.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.eligibility.rulesets.usecase.PublishedRuleSets;
import lv.lidzas.eligibility.rulesets.usecase.PublishedRuleSetsContract;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class SqlPublishedRuleSetsIT extends PublishedRuleSetsContract {

    @Inject PublishedRuleSets published;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Override
    protected PublishedRuleSets published() {
        return published;
    }
}
