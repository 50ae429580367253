package lv.lidzas.intake.rulesets.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopiesContract;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class JpaRuleSetCopiesIT extends RuleSetCopiesContract {

    @Inject RuleSetCopies copies;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    @Override
    protected RuleSetCopies copies() {
        return copies;
    }
}
