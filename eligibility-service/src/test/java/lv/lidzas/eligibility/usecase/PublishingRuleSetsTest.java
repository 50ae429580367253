package lv.lidzas.eligibility.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishingRuleSetsTest {

    private final InMemory all = new InMemory();

    @Test
    void aRuleSetIsToldOnceAndAgainOnlyWhenItChanged() {
        all.publishRuleSets.handle();
        all.publishRuleSets.handle();
        assertThat(all.told).hasSize(1);

        all.fingerprints.replaceAll((_, _) -> "something that was told before");
        all.publishRuleSets.handle();

        assertThat(all.told).hasSize(2);
    }
}
