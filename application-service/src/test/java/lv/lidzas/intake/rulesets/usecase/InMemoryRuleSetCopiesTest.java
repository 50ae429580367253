package lv.lidzas.intake.rulesets.usecase;

class InMemoryRuleSetCopiesTest extends RuleSetCopiesContract {

    private final InMemoryRuleSetCopies copies = new InMemoryRuleSetCopies();

    @Override
    protected RuleSetCopies copies() {
        return copies;
    }
}
