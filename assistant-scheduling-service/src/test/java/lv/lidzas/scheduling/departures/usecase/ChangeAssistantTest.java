package lv.lidzas.scheduling.departures.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.hours.domain.ReleaseReason;
import lv.lidzas.scheduling.hours.usecase.InMemoryHours;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.Entries;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.register.domain.TouchedHours;
import lv.lidzas.scheduling.register.usecase.EntryChange;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeAssistantTest {

    private static final LocalDate MONDAY = A_YEAR.firstDay();

    private final InMemoryHours lidzas = new InMemoryHours();
    private final AssistantId zane = lidzas.register.registered(ZANE);
    private final ChangeAssistant changeAssistant = under(lidzas.limit);

    @Test
    void aSuspensionIsRefusedAndNamesWhatIsBooked() {
        lidzas.open(grant(1200, A_YEAR), zane);

        assertThat(change(ZANE, AssistantState.SUSPENDED, Set.of()))
                .isEqualTo(
                        Result.refused(
                                new RegisterRefusal.HasBookings(
                                        List.of(
                                                new TouchedHours(
                                                        only().id().value(),
                                                        only().budgetId().value(),
                                                        MONDAY,
                                                        A_YEAR.lastDay(),
                                                        53,
                                                        52 * 1200 + 171)))));
        assertThat(lidzas.bookedMinutes(zane, MONDAY)).isEqualTo(1200);
    }

    @Test
    void whatIsNamedIsGivenBackAndTheBudgetWaitsForAnother() {
        lidzas.open(grant(1200, A_YEAR), zane);

        assertThat(change(ZANE, AssistantState.SUSPENDED, all())).isInstanceOf(Result.Done.class);

        assertThat(lidzas.bookedMinutes(zane, MONDAY)).isZero();
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.ASSISTANT_LEFT);
        assertThat(lidzas.events.getLast())
                .isInstanceOfSatisfying(
                        HoursEvent.Released.class,
                        it -> assertThat(it.why()).isEqualTo(ReleaseReason.ASSISTANT_LEFT));
    }

    @Test
    void aWeekThatHasBegunStaysBookedAndStandsAgainstNothing() {
        lidzas.open(grant(600, period("2026-11-16", "2026-11-29")), zane);

        assertThat(change(ZANE, AssistantState.SUSPENDED, Set.of()))
                .isInstanceOf(Result.Done.class);

        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 25))).isEqualTo(600);
    }

    @Test
    void whoLeavesKeepsTheWeeksBefore() {
        lidzas.open(grant(1200, A_YEAR), zane);
        LocalDate sunday = LocalDate.of(2026, 12, 27);

        change(active(null, sunday), null, all());

        assertThat(lidzas.bookedMinutes(zane, sunday)).isEqualTo(1200);
        assertThat(lidzas.bookedMinutes(zane, sunday.plusDays(1))).isZero();
    }

    @Test
    void aLastDayInTheMiddleOfAWeekKeepsTheDaysBefore() {
        lidzas.open(grant(1400, A_YEAR), zane);
        LocalDate wednesday = LocalDate.of(2026, 12, 30);

        change(active(null, wednesday), null, all());

        assertThat(lidzas.bookedMinutes(zane, wednesday)).isEqualTo(600);
        assertThat(only().freeFrom()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whoComesLaterKeepsTheWeeksAfter() {
        lidzas.open(grant(1200, A_YEAR), zane);
        LocalDate later = LocalDate.of(2027, 1, 4);

        change(active(later, null), null, all());

        assertThat(lidzas.bookedMinutes(zane, MONDAY)).isZero();
        assertThat(lidzas.bookedMinutes(zane, later)).isEqualTo(1200);
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.lastDay().minusDays(7))).isEqualTo(1200);
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.ASSISTANT_LEFT);
    }

    @Test
    void hoursElsewhereStandAgainstTheWeeksThatBecomeTooFullOnly() {
        lidzas.open(grant(1200, A_YEAR), zane);
        lidzas.open(grant(600, period("2027-01-04", "2027-01-10")), zane);

        assertThat(touchedBy(entry("Zane", 601, null)))
                .extracting(TouchedHours::weeks, TouchedHours::firstDay)
                .containsExactly(
                        tuple(1, LocalDate.of(2027, 1, 4)), tuple(1, LocalDate.of(2027, 1, 4)));
        assertThat(change(entry("Zane", 600, null), null, Set.of()))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void aWeekOfHoursByTheMonthIsLostAndBothSidesStay() {
        lidzas.open(grant(600, period("2027-01-04", "2027-01-10")), zane);
        lidzas.open(grantByMonth(3100, period("2027-01-01", "2027-03-31")), zane);
        UUID byMonth =
                lidzas.allocations.values().stream()
                        .filter(it -> !it.time().isByWeek())
                        .map(it -> it.id().value())
                        .findFirst()
                        .orElseThrow();

        assertThat(change(entry("Zane", 1101, null), null, Set.of(byMonth)))
                .isInstanceOf(Result.Done.class);

        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 1))).isEqualTo(300);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 4))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 11))).isEqualTo(700);
        assertThat(
                        lidzas.allocations.values().stream()
                                .filter(it -> !it.time().isByWeek())
                                .mapToInt(it -> it.minutesIn(CalendarMonth.of(2027, 1)))
                                .sum())
                .isEqualTo(2400);
    }

    @Test
    void oneOfTwoIsEnoughIfItMakesRoom() {
        lidzas.open(grant(1200, A_YEAR), zane);
        lidzas.open(grant(600, period("2027-01-04", "2027-01-10")), zane);
        UUID shorter =
                lidzas.allocations.values().stream()
                        .filter(it -> it.time().minutes() == 600)
                        .map(it -> it.id().value())
                        .findFirst()
                        .orElseThrow();

        assertThat(change(entry("Zane", 601, null), null, Set.of(shorter)))
                .isInstanceOf(Result.Done.class);

        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 4))).isEqualTo(1200);
        assertThat(lidzas.allocations).hasSize(2);
    }

    @Test
    void aWeekInTheMiddleIsLostAndBothSidesStay() {
        lidzas.open(grant(600, period("2027-01-04", "2027-01-10")), zane);
        lidzas.open(grant(1200, A_YEAR), zane);
        UUID longer =
                lidzas.allocations.values().stream()
                        .filter(it -> it.time().minutes() == 1200)
                        .map(it -> it.id().value())
                        .findFirst()
                        .orElseThrow();

        change(entry("Zane", 601, null), null, Set.of(longer));

        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 3))).isEqualTo(1200);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 4))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2027, 1, 11))).isEqualTo(1200);
    }

    @Test
    void whoHasMoreThanALoweredLimitCanStillBeSuspended() {
        lidzas.open(grant(1200, A_YEAR), zane);
        Result<Assistant, RegisterRefusal> suspended =
                under(new WeeklyLimit(600))
                        .handle(
                                InMemoryHours.LIGA,
                                new EntryChange(zane, ZANE, AssistantState.SUSPENDED, all(), 0));
        assertThat(suspended).isInstanceOf(Result.Done.class);
    }

    @Test
    void anOlderVersionIsRefused() {
        EntryChange old = new EntryChange(zane, ZANE, AssistantState.ACTIVE, Set.of(), 3);
        assertThatThrownBy(() -> changeAssistant.handle(InMemoryHours.LIGA, old))
                .isInstanceOf(StaleVersion.class);
    }

    private List<TouchedHours> touchedBy(RegisterEntry entry) {
        return change(entry, null, Set.of())
                        instanceof
                        Result.Refused<Assistant, RegisterRefusal>(
                                RegisterRefusal.HasBookings(List<TouchedHours> touched))
                ? touched
                : List.of();
    }

    private Result<Assistant, RegisterRefusal> change(
            RegisterEntry entry, @Nullable AssistantState state, Set<UUID> released) {
        return changeAssistant.handle(
                InMemoryHours.LIGA, new EntryChange(zane, entry, state, released, 0));
    }

    private static RegisterEntry active(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Entries.active(from == null ? ZANE.activeFrom() : from, until);
    }

    private Allocation only() {
        return lidzas.allocations.values().iterator().next();
    }

    private Set<UUID> all() {
        return lidzas.allocations.keySet().stream()
                .map(AllocationId::value)
                .collect(Collectors.toSet());
    }

    private ChangeAssistant under(WeeklyLimit limit) {
        return new ChangeAssistant(
                lidzas.register,
                lidzas.allocationsHeld,
                lidzas.budgetsHeld,
                new LeaveAllocations(
                        lidzas.giveBack,
                        lidzas.bookHours,
                        lidzas.budgetsHeld,
                        lidzas.impartiality,
                        lidzas.clock),
                lidzas.ledger,
                limit,
                lidzas.clock);
    }
}
