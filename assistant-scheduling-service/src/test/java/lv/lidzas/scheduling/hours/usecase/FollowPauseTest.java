package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.pauses.domain.Pause;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows for hours from days on which the person stays in an institution. */
class FollowPauseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final IsoWeek WEEK = IsoWeek.of(MONDAY);

    private final InMemoryHours lidzas = new InMemoryHours();
    private final AssistantId zane = lidzas.register.registered(ZANE);
    private final Grant grant = grant(600, period("2026-11-30", "2027-01-31"));
    private final UUID stay = UUID.randomUUID();

    @Test
    void aWeekThatLiesWhollyInsideTakesNoHoursAndTheRefusalNamesTheDays() {
        lidzas.openBudget.handle(grant);
        stays(stay, MONDAY.minusDays(2), MONDAY.plusDays(6));

        assertThat(allocate(null, null))
                .isEqualTo(
                        Result.refused(
                                new HoursRefusal.Paused(
                                        WEEK,
                                        new PausedSpan(MONDAY.minusDays(2), MONDAY.plusDays(6)))));
        assertThat(allocate(MONDAY.minusDays(7), MONDAY.minusDays(1)))
                .isInstanceOf(Result.Done.class);
        assertThat(allocate(MONDAY.plusDays(7), null)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aWeekWithOnePaidDayTakesHours() {
        lidzas.openBudget.handle(grant);
        stays(stay, MONDAY, MONDAY.plusDays(5));

        assertThat(allocate(null, null)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aWeekThatTheGrantOnlyTouchesRestsIfItsGrantedDaysDo() {
        lidzas.openBudget.handle(
                grantTo(grant.personId(), 600, period("2026-12-10", "2027-01-31")));
        stays(stay, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 13));

        assertThat(allocate(null, null)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void whatIsBookedStaysAndIsShownAsSuspended() {
        lidzas.open(grant, zane);
        long before = lidzas.onlyBudget().version();

        stays(stay, MONDAY, MONDAY.plusDays(13));

        assertThat(lidzas.bookedMinutes(zane, MONDAY)).isEqualTo(600);
        assertThat(suspended()).containsExactly(WEEK, WEEK.next());
        assertThat(lidzas.onlyBudget().version()).isEqualTo(before + 1);
    }

    @Test
    void aCorrectionThatShortensWakesTheWeeksAfterIt() {
        lidzas.open(grant, zane);
        stays(stay, MONDAY, null);
        UUID home = UUID.randomUUID();

        lidzas.followPause.handle(
                grant.personId(),
                stay,
                Pause.ofPerson(home, grant.personId(), MONDAY, MONDAY.plusDays(8)));
        assertThat(suspended()).containsExactly(WEEK);

        lidzas.followPause.handle(grant.personId(), home, null);
        assertThat(suspended()).isEmpty();
    }

    @Test
    void itHoldsForHoursOfAnotherRecordOfTheHuman() {
        UUID other = UUID.randomUUID();
        lidzas.open(grant, zane);
        lidzas.followHuman.handle(other, grant.personId());

        lidzas.followPause.handle(
                other, null, Pause.ofPerson(stay, other, MONDAY, MONDAY.plusDays(6)));

        assertThat(suspended()).containsExactly(WEEK);
    }

    @Test
    void aWishIsFollowedInTheWeeksThatArePaidAndTheRestWaitsForACaseworker() {
        stays(stay, MONDAY, MONDAY.plusDays(6));

        lidzas.open(grant, zane);

        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.PERSON_AWAY);
        assertThat(lidzas.bookedMinutes(zane, MONDAY)).isZero();
        assertThat(lidzas.bookedMinutes(zane, MONDAY.minusDays(1))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, MONDAY.plusDays(7))).isEqualTo(600);
    }

    private void stays(UUID id, LocalDate first, @Nullable LocalDate last) {
        lidzas.followPause.handle(
                grant.personId(), null, Pause.ofPerson(id, grant.personId(), first, last));
    }

    private List<IsoWeek> suspended() {
        Allocation allocation = lidzas.allocations.values().iterator().next();
        return lidzas.suspendedWeeks
                .handle(List.of(allocation))
                .getOrDefault(allocation.id(), List.of());
    }

    private Result<Booked, HoursRefusal> allocate(
            @Nullable LocalDate first, @Nullable LocalDate last) {
        ServicePeriod days = lidzas.onlyBudget().grant().period();
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(
                        lidzas.onlyBudget().id(),
                        zane,
                        byWeek(300),
                        first == null ? days.firstDay() : first,
                        last));
    }
}
