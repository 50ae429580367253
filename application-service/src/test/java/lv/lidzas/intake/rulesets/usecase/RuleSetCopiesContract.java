package lv.lidzas.intake.rulesets.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.domain.RuleSetExamples;
import org.junit.jupiter.api.Test;

/** What every keeper of rule set copies does, be it in memory or in the database. */
public abstract class RuleSetCopiesContract {

    private static final Instant PUBLISHED = Instant.parse("2012-01-02T08:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2012, 3, 31);
    private static final RuleSetCopy OLD = RuleSetExamples.serving("T1", LAST.minusDays(30), LAST);
    private static final RuleSetCopy NEXT =
            RuleSetExamples.serving("T2", LAST.plusDays(1), LAST.plusDays(30));

    protected abstract RuleSetCopies copies();

    @Test
    void aCopyIsFoundAsItWasKept() {
        copies().keep(OLD, PUBLISHED);

        assertThat(copies().find("T1")).isEqualTo(OLD);
        assertThat(copies().find("T9")).isNull();
    }

    @Test
    void aRuleSetServesToItsLastDay() {
        copies().keep(OLD, PUBLISHED);
        copies().keep(NEXT, PUBLISHED);

        assertThat(copies().serving(LAST)).isEqualTo(OLD);
        assertThat(copies().serving(LAST.plusDays(1))).isEqualTo(NEXT);
    }

    @Test
    void aRuleSetThatArrivesServesAtOnce() {
        RuleSetCopy later = RuleSetExamples.serving("T2", LAST, LAST.plusDays(30));
        copies().keep(OLD, PUBLISHED);
        assertThat(copies().serving(LAST)).isEqualTo(OLD);

        copies().keep(later, PUBLISHED);

        assertThat(copies().serving(LAST)).isEqualTo(later);
    }

    @Test
    void aRuleSetThatIsNoLongerUsedServesNoDay() {
        copies().keep(OLD, PUBLISHED);
        copies().keep(NEXT, PUBLISHED);
        RuleSetCopy unused =
                RuleSetExamples.serving(
                        "T2", NEXT.applicableFrom(), NEXT.applicableFrom().minusDays(1));

        copies().keep(unused, PUBLISHED.plusSeconds(1));

        assertThat(copies().serving(LAST)).isEqualTo(OLD);
        assertThat(copies().serving(LAST.plusDays(1))).isNotIn(NEXT, unused);
    }

    @Test
    void anOlderAnnouncementChangesNothingAndAnotherOneReplaces() {
        RuleSetCopy changed = RuleSetExamples.serving("T1", LAST.minusDays(9), LAST);
        copies().keep(OLD, PUBLISHED);
        copies().keep(changed, PUBLISHED.minusSeconds(1));
        assertThat(copies().find("T1")).isEqualTo(OLD);

        copies().keep(changed, PUBLISHED.plusSeconds(1));

        assertThat(copies().find("T1")).isEqualTo(changed);
    }
}
