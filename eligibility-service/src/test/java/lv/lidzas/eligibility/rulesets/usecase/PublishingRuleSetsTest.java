package lv.lidzas.eligibility.rulesets.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.time.LegalClock;
import org.junit.jupiter.api.Test;

class PublishingRuleSetsTest {

    private static final Set<RuleSetId> HELD = Set.of(Examples.mk942().id());

    private final PublishedRuleSets published = new InMemoryPublishedRuleSets();
    private final List<RuleSetEvent> told = new ArrayList<>();
    private final PublishRuleSets publish =
            new PublishRuleSets(
                    Examples.ruleSets(),
                    published,
                    told::add,
                    new LegalClock(Clock.systemUTC(), ZoneId.of("Europe/Riga")));

    @Test
    void aRuleSetIsToldOnceAndAgainOnlyWhenItChanged() {
        publish.handle(Set.of());
        publish.handle(HELD);
        assertThat(told).hasSize(1);

        published.note(Examples.mk942().id(), "something that was told before");
        publish.handle(HELD);
        assertThat(told).hasSize(2);
    }

    @Test
    void aRuleSetThatTheCalendarLeftAsideIsToldOnceToWhoHeardOfIt() {
        RuleSetId left = new RuleSetId("MK316-2022");
        publish.handle(HELD);
        told.clear();

        publish.handle(Set.of(Examples.mk942().id(), left));
        publish.handle(Set.of(Examples.mk942().id(), left));

        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        RuleSetEvent.Published.class,
                        event -> {
                            assertThat(event.ruleSet().id()).isEqualTo(left);
                            assertThat(event.ruleSet().inForce().isEver()).isFalse();
                        });
    }

    @Test
    void whatTheTopicLostIsToldAgain() {
        publish.handle(Set.of());
        publish.handle(Set.of());

        assertThat(told).hasSize(2);
    }
}
