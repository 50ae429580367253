package lv.lidzas.eligibility.rulesets.usecase;

class InMemoryPublishedRuleSetsTest extends PublishedRuleSetsContract {

    private final PublishedRuleSets published = new InMemoryPublishedRuleSets();

    @Override
    protected PublishedRuleSets published() {
        return published;
    }
}
