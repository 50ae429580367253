package lv.lidzas.eligibility.rulesets.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.time.LegalClock;
import org.junit.jupiter.api.Test;

class PublishingRuleSetsTest {

    private static final Set<RuleSetId> HELD = Set.of(Examples.mk942().id());

    private final Map<RuleSetId, String> fingerprints = new HashMap<>();
    private final List<RuleSetEvent> told = new ArrayList<>();
    private final PublishRuleSets publish =
            new PublishRuleSets(
                    Examples.ruleSets(),
                    (id, mark) -> !mark.equals(fingerprints.put(id, mark)),
                    told::add,
                    new LegalClock(Clock.systemUTC(), ZoneId.of("Europe/Riga")));

    @Test
    void aRuleSetIsToldOnceAndAgainOnlyWhenItChanged() {
        publish.handle(Set.of());
        publish.handle(HELD);
        assertThat(told).hasSize(1);

        fingerprints.replaceAll((_, _) -> "something that was told before");
        publish.handle(HELD);
        assertThat(told).hasSize(2);
    }

    @Test
    void whatTheTopicLostIsToldAgain() {
        publish.handle(Set.of());
        publish.handle(Set.of());

        assertThat(told).hasSize(2);
    }
}
