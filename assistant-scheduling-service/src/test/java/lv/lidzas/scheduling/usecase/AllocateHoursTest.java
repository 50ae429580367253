package lv.lidzas.scheduling.usecase;

import static lv.lidzas.scheduling.Examples.A_YEAR;
import static lv.lidzas.scheduling.Examples.TODAY;
import static lv.lidzas.scheduling.Examples.ZANE;
import static lv.lidzas.scheduling.Examples.entry;
import static lv.lidzas.scheduling.Examples.grant;
import static lv.lidzas.scheduling.Examples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeekHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocateHoursTest {

    private final InMemory lidzas = new InMemory();
    private final AssistantId zane = lidzas.registered(ZANE);

    @Test
    void withoutDaysTheHoursStartTodayAndEndWithTheGrant() {
        Allocation allocation =
                done(allocate(budget(600, period("2026-11-02", "2027-01-31")), 600, null, null));
        assertThat(allocation.period())
                .isEqualTo(new ServicePeriod(TODAY, LocalDate.of(2027, 1, 31)));
    }

    @Test
    void aGrantThatHasNotBegunStartsOnItsFirstDay() {
        assertThat(done(allocate(budget(600, A_YEAR), 600, null, null)).period()).isEqualTo(A_YEAR);
    }

    @Test
    void daysOutsideTheGrantAreRefused() {
        BudgetId budget = budget(600, A_YEAR);
        Rejection outside = new Rejection.OutsideBudgetPeriod(A_YEAR);
        assertThat(why(allocate(budget, 60, A_YEAR.firstDay().minusDays(1), null)))
                .isEqualTo(outside);
        assertThat(why(allocate(budget, 60, null, A_YEAR.lastDay().plusDays(1))))
                .isEqualTo(outside);
        assertThat(why(allocate(budget, 60, null, A_YEAR.firstDay().minusDays(1))))
                .isEqualTo(outside);
    }

    @Test
    void aGrantThatIsOverHasNoDaysLeft() {
        assertThat(why(allocate(budget(600, period("2026-10-01", "2026-11-24")), 60, null, null)))
                .isInstanceOf(Rejection.OutsideBudgetPeriod.class);
    }

    @Test
    void whoeverAsksForTooMuchLearnsWhatIsLeftInTheTightestWeek() {
        BudgetId budget = budget(600, A_YEAR);
        LocalDate tight = LocalDate.of(2027, 2, 3);
        done(allocate(budget, 500, tight, tight));
        assertThat(why(allocate(budget, 200, null, null)))
                .isEqualTo(
                        new Rejection.ClientHoursExhausted(
                                new WeekHours(IsoWeek.of(tight), 500, 600)));
    }

    @Test
    void hoursDeclaredElsewhereCountAgainstTheAssistantsLimit() {
        AssistantId busy = lidzas.registered(entry("Rihards", 2000, null));
        Answer<Allocation> answer =
                lidzas.allocateHours.handle(
                        new AllocateHours.Command(budget(600, A_YEAR), busy, 401, null, null));
        assertThat(why(answer))
                .isEqualTo(
                        new Rejection.AssistantHoursExhausted(
                                new WeekHours(IsoWeek.of(A_YEAR.firstDay()), 0, 400)));
    }

    @Test
    void whatDoesNotExistCannotBeAllocated() {
        assertThat(why(allocate(new BudgetId(new UUID(1, 1)), 60, null, null)))
                .isInstanceOf(Rejection.UnknownBudget.class);
        Answer<Allocation> answer =
                lidzas.allocateHours.handle(
                        new AllocateHours.Command(
                                budget(600, A_YEAR),
                                new AssistantId(new UUID(1, 1)),
                                60,
                                null,
                                null));
        assertThat(why(answer)).isInstanceOf(Rejection.UnknownAssistant.class);
    }

    private BudgetId budget(int minutes, ServicePeriod period) {
        lidzas.openBudget.handle(grant(minutes, period, null));
        return lidzas.budgets.keySet().stream().toList().getLast();
    }

    private Answer<Allocation> allocate(
            BudgetId budget, int minutes, @Nullable LocalDate first, @Nullable LocalDate last) {
        return lidzas.allocateHours.handle(
                new AllocateHours.Command(budget, zane, minutes, first, last));
    }

    private static Allocation done(Answer<Allocation> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<Allocation>) answer).value();
    }

    private static Rejection why(Answer<Allocation> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<Allocation>) answer).why();
    }
}
