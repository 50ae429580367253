package lv.lidzas.intake.rulesets.persistence;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopiesContract;
import lv.lidzas.testkit.LidzasServers;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestTransaction
class JpaRuleSetCopiesIT extends RuleSetCopiesContract {

    @Inject RuleSetCopies copies;

    @Override
    protected RuleSetCopies copies() {
        return copies;
    }
}
