package lv.lidzas.eligibility.rulesets.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.eligibility.rules.law.RuleSetId;
import org.junit.jupiter.api.Test;

/** What every memory of published rule sets does, in memory and in the database; a test starts with none of these. */
public abstract class PublishedRuleSetsContract {

    private static final RuleSetId ONE = new RuleSetId("PARAUGS-1");
    private static final RuleSetId OTHER = new RuleSetId("PARAUGS-2");

    protected abstract PublishedRuleSets published();

    @Test
    void onlyWhatIsNewOrDifferentIsNews() {
        assertThat(published().note(ONE, "first")).isTrue();
        assertThat(published().note(ONE, "first")).isFalse();
        assertThat(published().note(ONE, "second")).isTrue();
        assertThat(published().note(ONE, "second")).isFalse();
        assertThat(published().note(ONE, "first")).isTrue();
    }

    @Test
    void everyRuleSetHasItsOwn() {
        published().note(ONE, "same");

        assertThat(published().note(OTHER, "same")).isTrue();
        assertThat(published().note(ONE, "same")).isFalse();
    }
}
