package lv.lidzas.scheduling.usecase;

import static lv.lidzas.scheduling.Examples.ZANE;
import static lv.lidzas.scheduling.Examples.grant;
import static lv.lidzas.scheduling.Examples.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.scheduling.domain.AllocationId;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.ProposalReason;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import org.junit.jupiter.api.Test;

class ReleaseAllocationTest {

    private final InMemory lidzas = new InMemory();
    private final AssistantId zane = lidzas.registered(ZANE);
    private final AllocationId id = allocated();

    private AllocationId allocated() {
        lidzas.openBudget.handle(grant(600, period("2026-11-16", "2026-12-13"), zane));
        return lidzas.allocations.keySet().iterator().next();
    }

    @Test
    void weeksAfterTheDayBecomeFreeAndThoseBeforeStay() {
        lidzas.releaseAllocation.handle(id, LocalDate.of(2026, 12, 7), 0);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 6))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 7))).isZero();
    }

    @Test
    void weeksThatHaveBegunStay() {
        lidzas.releaseAllocation.handle(id, LocalDate.of(2026, 11, 16), 0);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 16))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 25))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void aCaseworkerHasToChooseAgainAndOthersAreTold() {
        lidzas.releaseAllocation.handle(id, null, 0);
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.HOURS_RELEASED);
        assertThat(lidzas.events.getLast()).isInstanceOf(SchedulingEvent.AllocationReleased.class);
    }

    @Test
    void nothingIsReleasedTwice() {
        lidzas.releaseAllocation.handle(id, null, 0);
        assertThat(lidzas.releaseAllocation.handle(id, null, 0))
                .isEqualTo(new Answer.Refused<>(new Rejection.NothingToRelease()));
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void anOlderVersionIsRefused() {
        assertThatThrownBy(() -> lidzas.releaseAllocation.handle(id, null, 7))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anUnknownAllocationIsNotThere() {
        assertThat(lidzas.releaseAllocation.handle(new AllocationId(new UUID(1, 1)), null, 0))
                .isNull();
    }
}
