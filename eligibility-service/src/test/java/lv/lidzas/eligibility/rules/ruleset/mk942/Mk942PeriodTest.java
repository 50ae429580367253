package lv.lidzas.eligibility.rules.ruleset.mk942;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.PeriodRule;
import org.junit.jupiter.api.Test;

class Mk942PeriodTest {

    private static final PeriodRule RULE = Examples.mk942().period();

    @Test
    void aGrantLastsAYearAtMost() {
        assertThat(RULE.from(Examples.ANNA_ADULT_GROUP_II.on(Examples.DAY)))
                .isEqualTo(new GrantPeriod(Examples.DAY, LocalDate.of(2027, 11, 22)));
    }

    @Test
    void aGrantEndsWithTheOpinion() {
        ExampleCase anna =
                Examples.ANNA_ADULT_GROUP_II.withOpinionUntil(
                        LocalDate.of(2027, 3, 31),
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II,
                        Limitation.MOBILITY);

        assertThat(RULE.from(anna.on(Examples.DAY)))
                .isEqualTo(new GrantPeriod(Examples.DAY, LocalDate.of(2027, 3, 31)));
    }

    @Test
    void anOpinionThatEndsTodayLeavesOneDay() {
        ExampleCase anna =
                Examples.ANNA_ADULT_GROUP_II.withOpinionUntil(
                        Examples.DAY, DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.II);

        assertThat(RULE.from(anna.on(Examples.DAY)))
                .isEqualTo(new GrantPeriod(Examples.DAY, Examples.DAY));
    }

    @Test
    void anOpinionThatEndedYesterdayLeavesNone() {
        ExampleCase anna =
                Examples.ANNA_ADULT_GROUP_II.withOpinionUntil(
                        Examples.DAY.minusDays(1),
                        DocumentKind.OPINION_ASSISTANT_NEED,
                        DisabilityGroup.II);

        assertThat(RULE.from(anna.on(Examples.DAY))).isNull();
    }

    @Test
    void aChildsGrantEndsOnTheDayBeforeThe18thBirthday() {
        ExampleCase janis = Examples.JANIS_CHILD_8.bornOn(LocalDate.of(2009, 2, 1));

        assertThat(RULE.from(janis.on(Examples.DAY)))
                .isEqualTo(new GrantPeriod(Examples.DAY, LocalDate.of(2027, 1, 31)));
    }

    @Test
    void aGrantFromALeapDayDoesNotReachTheSameDayOfTheNextYear() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        assertThat(RULE.from(Examples.ANNA_ADULT_GROUP_II.on(leapDay)))
                .isEqualTo(new GrantPeriod(leapDay, LocalDate.of(2029, 2, 27)));
    }
}
