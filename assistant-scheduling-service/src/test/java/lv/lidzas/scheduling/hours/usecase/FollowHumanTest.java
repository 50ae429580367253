package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonthTo;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The limit of a week holds for the human, whichever of their records the decisions name. */
class FollowHumanTest {

    private static final IsoWeek WEEK = ONE_WEEK.weeks().getFirst();

    private final InMemoryHours lidzas = new InMemoryHours();
    private final UUID old = UUID.randomUUID();
    private final UUID changed = UUID.randomUUID();
    private final AssistantId zane = lidzas.register.registered(ZANE);
    private final AssistantId other = lidzas.register.registered(ZANE);

    @Test
    void bothRecordsCountTogetherAfterTheyWereLinked() {
        BudgetId ofOld = budget(old, 2400);
        BudgetId ofChanged = budget(changed, 2400);
        done(allocate(ofOld, zane, 1500));
        lidzas.followHuman.handle(changed, old);

        assertThat(why(allocate(ofChanged, other, 1000))).isEqualTo(full(1500));
        done(allocate(ofChanged, other, 900));
        assertThat(lidzas.overfull).isZero();
        assertThat(weeksOverLimit(ofOld)).isEmpty();
    }

    @Test
    void aLinkThatIsHeardFirstCountsForTheDecisionsThatFollow() {
        lidzas.followHuman.handle(changed, old);
        done(allocate(budget(old, 2400), zane, 1500));
        lidzas.open(grantTo(changed, 1000, ONE_WEEK), other);

        assertThat(lidzas.budgets.values())
                .extracting(HourBudget::proposalReason)
                .containsExactly(null, ProposalReason.PERSON_WEEK_FULL);
    }

    @Test
    void whatWasBookedBeforeStaysAndIsShownAndNothingIsAddedToIt() {
        BudgetId ofOld = budget(old, 2400);
        BudgetId ofChanged = budget(changed, 2400);
        done(allocate(ofOld, zane, 1500));
        Allocation second = done(allocate(ofChanged, other, 1000));
        lidzas.followHuman.handle(changed, old);

        assertThat(lidzas.overfull).isEqualTo(1);
        assertThat(lidzas.allocations).hasSize(2);
        assertThat(weeksOverLimit(ofOld)).containsExactly(new WeekHours(WEEK, 2500, 2400));
        assertThat(weeksOverLimit(ofChanged)).containsExactly(new WeekHours(WEEK, 2500, 2400));
        assertThat(listed(null, true)).containsExactlyInAnyOrder(ofOld, ofChanged);
        assertThat(why(allocate(ofOld, zane, 1))).isEqualTo(full(2500));

        assertThat(
                        lidzas.releaseAllocation.handle(
                                InMemoryHours.LIGA, second.id(), null, second.version()))
                .isInstanceOf(Result.Done.class);
        assertThat(listed(null, true)).isEmpty();
        assertThat(weeksOverLimit(ofChanged)).isEmpty();
        done(allocate(ofChanged, other, 900));
    }

    @Test
    void whoeverAsksForOneRecordGetsTheBudgetsOfAll() {
        BudgetId ofOld = budget(old, 600);
        BudgetId ofChanged = budget(changed, 600);
        assertThat(listed(old, false)).containsExactly(ofOld);
        lidzas.followHuman.handle(changed, old);

        assertThat(listed(old, false)).containsExactlyInAnyOrder(ofOld, ofChanged);
        assertThat(listed(changed, false)).containsExactlyInAnyOrder(ofOld, ofChanged);
    }

    @Test
    void recordsThatArePartedAgainCountApartAlsoWhenItIsToldTwice() {
        BudgetId ofOld = budget(old, 2400);
        BudgetId ofChanged = budget(changed, 2400);
        done(allocate(ofOld, zane, 1500));
        done(allocate(ofChanged, other, 900));
        lidzas.followHuman.handle(changed, old);
        lidzas.followHuman.handle(changed, old);
        lidzas.followHuman.handle(changed, changed);
        lidzas.followHuman.handle(changed, changed);

        done(allocate(ofOld, zane, 900));
        done(allocate(ofChanged, other, 1500));
        assertThat(why(allocate(ofOld, lidzas.register.registered(ZANE), 1)).toString())
                .contains("BUDGET");
        assertThat(listed(old, false)).containsExactly(ofOld);
    }

    @Test
    void theMonthsOfTwoRecordsAreThoseOfOneHuman() {
        UUID old = UUID.randomUUID();
        UUID changed = UUID.randomUUID();
        BudgetId ofOld = monthly(old);
        BudgetId ofChanged = monthly(changed);
        done(allocateByMonth(ofOld, lidzas.register.registered(ZANE), 6000));
        done(allocateByMonth(ofChanged, lidzas.register.registered(ZANE), 6000));

        lidzas.followHuman.handle(changed, old);

        CalendarMonth december = CalendarMonth.of(2026, 12);
        assertThat(weeksOverLimit(ofOld)).containsExactly(new WeekHours(december, 12000, 9600));
        assertThat(listed(null, true)).containsExactlyInAnyOrder(ofOld, ofChanged);
        assertThat(why(allocateByMonth(ofOld, lidzas.register.registered(ZANE), 1)))
                .isEqualTo(
                        new HoursRefusal.NoRoom(
                                new FullWeek(
                                        WeekCounter.Kind.PERSON,
                                        new WeekHours(december, 12000, 9600)),
                                List.of()));
        // Time by the week is counted by itself.
        done(allocate(budget(old, 600), lidzas.register.registered(ZANE), 600));
    }

    private BudgetId monthly(UUID person) {
        Grant grant = grantByMonthTo(person, 8000, period("2026-12-01", "2026-12-31"));
        lidzas.openBudget.handle(grant);
        return lidzas.budgets.values().stream()
                .filter(it -> it.grant().equals(grant))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Result<Booked, HoursRefusal> allocateByMonth(
            BudgetId budget, AssistantId assistant, int minutes) {
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(
                        budget, assistant, GrantedTime.byMonth(minutes), null, null));
    }

    private BudgetId budget(UUID person, int minutes) {
        Grant grant = grantTo(person, minutes, ONE_WEEK);
        lidzas.openBudget.handle(grant);
        return lidzas.budgets.values().stream()
                .filter(it -> it.grant().equals(grant))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Result<Booked, HoursRefusal> allocate(
            BudgetId budget, AssistantId assistant, int minutes) {
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(budget, assistant, byWeek(minutes), null, null));
    }

    private List<BudgetId> listed(@Nullable UUID person, boolean over) {
        return lidzas
                .listBudgets
                .handle(
                        InMemoryHours.LIGA,
                        new ListBudgets.Query(null, person, null, false, over),
                        new PageRequest(null, 50))
                .items()
                .stream()
                .map(HourBudget::id)
                .toList();
    }

    private List<WeekHours> weeksOverLimit(BudgetId budget) {
        return ((Result.Done<FindBudget.BudgetInWeeks, HoursRefusal>)
                        lidzas.findBudget.handle(InMemoryHours.LIGA, budget))
                .value()
                .overfull();
    }

    private static HoursRefusal full(int booked) {
        return new HoursRefusal.NoRoom(
                new FullWeek(WeekCounter.Kind.PERSON, new WeekHours(WEEK, booked, 2400)),
                List.of());
    }

    private static Allocation done(Result<Booked, HoursRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Booked, HoursRefusal>) result).value().first();
    }

    private static HoursRefusal why(Result<Booked, HoursRefusal> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<Booked, HoursRefusal>) result).why();
    }
}
