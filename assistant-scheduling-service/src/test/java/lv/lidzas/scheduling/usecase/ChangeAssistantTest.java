package lv.lidzas.scheduling.usecase;

import static lv.lidzas.scheduling.Examples.A_YEAR;
import static lv.lidzas.scheduling.Examples.ZANE;
import static lv.lidzas.scheduling.Examples.entry;
import static lv.lidzas.scheduling.Examples.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.lidzas.kit.StaleVersion;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import org.junit.jupiter.api.Test;

class ChangeAssistantTest {

    private final InMemory lidzas = new InMemory();
    private final AssistantId zane = lidzas.registered(ZANE);

    @Test
    void aDeclarationThatLeavesLessThanIsBookedIsRefused() {
        lidzas.openBudget.handle(grant(1200, A_YEAR, zane));
        assertThat(
                        lidzas.changeAssistant.handle(
                                zane, entry("Zane", 1201, null), AssistantState.ACTIVE, 0))
                .isEqualTo(
                        new Answer.Refused<>(
                                new Rejection.LimitBelowBooked(
                                        new WeekHours(IsoWeek.of(A_YEAR.firstDay()), 1200, 1199))));
        assertThat(
                        lidzas.changeAssistant.handle(
                                zane, entry("Zane", 1200, null), AssistantState.ACTIVE, 0))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void suspendingKeepsWhatIsAllocated() {
        lidzas.openBudget.handle(grant(1200, A_YEAR, zane));
        lidzas.changeAssistant.handle(zane, ZANE, AssistantState.SUSPENDED, 0);
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.firstDay())).isEqualTo(1200);
    }

    @Test
    void whoHasMoreThanALoweredLimitCanStillBeSuspended() {
        lidzas.openBudget.handle(grant(1200, A_YEAR, zane));
        ChangeAssistant underALowerLimit =
                new ChangeAssistant(
                        lidzas.assistantsPort, lidzas.ledger, new WeeklyLimit(600), lidzas.clock);

        assertThat(underALowerLimit.handle(zane, ZANE, AssistantState.SUSPENDED, 0))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void anOlderVersionIsRefused() {
        assertThatThrownBy(
                        () -> lidzas.changeAssistant.handle(zane, ZANE, AssistantState.ACTIVE, 3))
                .isInstanceOf(StaleVersion.class);
    }
}
