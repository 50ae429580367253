package lv.lidzas.scheduling.register.usecase;

import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import lv.lidzas.scheduling.weeks.usecase.InMemoryWeekLedger;
import org.junit.jupiter.api.Test;

class ChangeAssistantTest {

    private static final WeeklyLimit FORTY_HOURS = new WeeklyLimit(2400);

    private final InMemoryWeekLedger ledger = new InMemoryWeekLedger();
    private final InMemoryAssistants register = new InMemoryAssistants(ledger, FORTY_HOURS);
    private final AssistantId zane = register.registered(ZANE);
    private final WeekCounter weeks =
            new WeekCounter(WeekCounter.Kind.ASSISTANT, zane.value(), 2400);
    private final ChangeAssistant changeAssistant = under(FORTY_HOURS);

    @Test
    void aDeclarationThatLeavesLessThanIsBookedIsRefused() {
        book();
        assertThat(
                        changeAssistant.handle(
                                zane, entry("Zane", 1201, null), AssistantState.ACTIVE, 0))
                .isEqualTo(
                        Result.refused(
                                new RegisterRefusal.LimitBelowBooked(
                                        new WeekHours(IsoWeek.of(A_YEAR.firstDay()), 1200, 1199))));
        assertThat(
                        changeAssistant.handle(
                                zane, entry("Zane", 1200, null), AssistantState.ACTIVE, 0))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void suspendingKeepsWhatIsAllocated() {
        book();
        changeAssistant.handle(zane, ZANE, AssistantState.SUSPENDED, 0);
        assertThat(ledger.of(weeks, A_YEAR.weeks()))
                .extracting(WeekHours::bookedMinutes)
                .containsOnly(1200);
    }

    @Test
    void whoHasMoreThanALoweredLimitCanStillBeSuspended() {
        book();
        assertThat(under(new WeeklyLimit(600)).handle(zane, ZANE, AssistantState.SUSPENDED, 0))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void anOlderVersionIsRefused() {
        assertThatThrownBy(() -> changeAssistant.handle(zane, ZANE, AssistantState.ACTIVE, 3))
                .isInstanceOf(StaleVersion.class);
    }

    private void book() {
        ledger.book(new WeekBooking(List.of(weeks), A_YEAR.weeks(), 1200));
    }

    private ChangeAssistant under(WeeklyLimit limit) {
        return new ChangeAssistant(
                register, ledger, limit, new LegalClock(Weeks.CLOCK, Weeks.RIGA));
    }
}
