package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.junit.jupiter.api.Test;

class ReleaseAllocationTest {

    private final InMemoryHours lidzas = new InMemoryHours();
    private final AssistantId zane = lidzas.register.registered(ZANE);
    private final AllocationId id = allocated();

    private AllocationId allocated() {
        lidzas.open(grant(600, period("2026-11-16", "2026-12-13")), zane);
        return lidzas.allocations.keySet().iterator().next();
    }

    @Test
    void weeksAfterTheDayBecomeFreeAndThoseBeforeStay() {
        lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, LocalDate.of(2026, 12, 7), 0);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 6))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 7))).isZero();
    }

    @Test
    void weeksThatHaveBegunStay() {
        lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, LocalDate.of(2026, 11, 16), 0);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 16))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 25))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void aCaseworkerHasToChooseAgainAndOthersAreTold() {
        lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, null, 0);
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.HOURS_RELEASED);
        assertThat(lidzas.events.getLast()).isInstanceOf(HoursEvent.Released.class);
    }

    @Test
    void nothingIsReleasedTwice() {
        lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, null, 0);
        assertThat(lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, null, 1))
                .isEqualTo(Result.refused(new HoursRefusal.NothingToRelease()));
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void anOlderVersionIsRefused() {
        assertThatThrownBy(() -> lidzas.releaseAllocation.handle(InMemoryHours.LIGA, id, null, 7))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anUnknownAllocationIsNotThere() {
        assertThat(
                        lidzas.releaseAllocation.handle(
                                InMemoryHours.LIGA, new AllocationId(new UUID(1, 1)), null, 0))
                .isEqualTo(Result.refused(new HoursRefusal.NotThere()));
    }
}
