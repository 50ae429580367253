package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.TODAY;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.Gap;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocateHoursTest {

    private final InMemoryHours lidzas = new InMemoryHours();
    private final AssistantId zane = lidzas.register.registered(ZANE);

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
        HoursRefusal outside = new HoursRefusal.OutsideBudgetPeriod(A_YEAR);
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
                .isInstanceOf(HoursRefusal.OutsideBudgetPeriod.class);
    }

    @Test
    void whoeverAsksForTooMuchLearnsWhatIsLeftInTheTightestWeek() {
        BudgetId budget = budget(600, A_YEAR);
        LocalDate tight = LocalDate.of(2027, 2, 1);
        done(allocate(budget, 500, tight, tight.plusDays(6)));
        assertThat(why(allocate(budget, 200, null, null)))
                .isEqualTo(
                        new HoursRefusal.NoRoom(
                                new FullWeek(
                                        WeekCounter.Kind.BUDGET,
                                        new WeekHours(IsoWeek.of(tight), 500, 600)),
                                List.of(
                                        period("2026-11-30", "2027-01-31"),
                                        period("2027-02-08", "2027-11-29"))));
    }

    @Test
    void whatIsFreeIsGivenIfThatIsAskedForAndTheRestIsNamed() {
        BudgetId budget = budget(600, A_YEAR);
        LocalDate tight = LocalDate.of(2027, 2, 1);
        done(allocate(budget, 500, tight, tight.plusDays(6)));

        Booked booked =
                lidzas.allocateHours
                        .handle(
                                InMemoryHours.LIGA,
                                new AllocateHours.Command(
                                        budget, zane, byWeek(200), null, null, true))
                        .orThrow(why -> new IllegalStateException(why.toString()));

        assertThat(booked.stretches())
                .extracting(Allocation::period)
                .containsExactly(
                        period("2026-11-30", "2027-01-31"), period("2027-02-08", "2027-11-29"));
        assertThat(booked.stretches())
                .extracting(Allocation::booking)
                .containsOnly(booked.first().id());
        assertThat(booked.gaps()).containsExactly(new Gap(period("2027-02-01", "2027-02-07"), 200));
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.ASSISTANT_FULL);
    }

    @Test
    void aBudgetWaitsUntilSomebodyHelpsInEveryWeek() {
        BudgetId budget = budget(600, period("2026-11-30", "2026-12-20"));
        done(allocate(budget, 300, null, LocalDate.of(2026, 12, 13)));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.NO_ASSISTANT_WISHED);

        done(allocate(budget, 300, LocalDate.of(2026, 12, 14), null));
        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
    }

    @Test
    void hoursDeclaredElsewhereCountAgainstTheAssistantsLimit() {
        AssistantId busy = lidzas.register.registered(entry("Rihards", 2000, null));
        Result<Booked, HoursRefusal> answer =
                lidzas.allocateHours.handle(
                        InMemoryHours.LIGA,
                        new AllocateHours.Command(
                                budget(600, A_YEAR), busy, byWeek(401), null, null));
        assertThat(why(answer))
                .isEqualTo(
                        new HoursRefusal.NoRoom(
                                new FullWeek(
                                        WeekCounter.Kind.ASSISTANT,
                                        new WeekHours(IsoWeek.of(A_YEAR.firstDay()), 0, 400)),
                                List.of(period("2027-11-29", "2027-11-29"))));
    }

    @Test
    void whatDoesNotExistCannotBeAllocated() {
        assertThat(why(allocate(new BudgetId(new UUID(1, 1)), 60, null, null)))
                .isInstanceOf(HoursRefusal.UnknownBudget.class);
        Result<Booked, HoursRefusal> answer =
                lidzas.allocateHours.handle(
                        InMemoryHours.LIGA,
                        new AllocateHours.Command(
                                budget(600, A_YEAR),
                                new AssistantId(new UUID(1, 1)),
                                byWeek(60),
                                null,
                                null));
        assertThat(why(answer)).isInstanceOf(HoursRefusal.UnknownAssistant.class);
    }

    @Test
    void timeIsGivenInTheUnitOfTheGrant() {
        lidzas.openBudget.handle(grantByMonth(3600, A_YEAR));
        BudgetId budget = lidzas.budgets.keySet().iterator().next();
        assertThat(why(allocate(budget, 60, null, null)))
                .isEqualTo(new HoursRefusal.OtherUnit(GrantedTime.Per.MONTH));
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.firstDay())).isZero();
        assertThat(why(byMonth(budget(600, A_YEAR), 60, null, null, true)))
                .isEqualTo(new HoursRefusal.OtherUnit(GrantedTime.Per.WEEK));
    }

    @Test
    void aMonthIsSpreadOverItsDaysAndCountsInTheAssistantsWeeks() {
        lidzas.openBudget.handle(grantByMonth(3100, period("2026-11-30", "2027-01-31")));
        BudgetId budget = lidzas.onlyBudget().id();
        Allocation given = done(byMonth(budget, 3100, null, null, false));

        assertThat(given.minutesIn(CalendarMonth.of(2026, 12))).isEqualTo(3100);
        assertThat(given.minutesIn(CalendarMonth.of(2026, 11))).isEqualTo(103);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 1))).isEqualTo(103 + 600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 7))).isEqualTo(700);
        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(why(byMonth(budget, 1, LocalDate.of(2026, 12, 1), null, false)))
                .isEqualTo(
                        new HoursRefusal.NoRoom(
                                new FullWeek(
                                        WeekCounter.Kind.BUDGET,
                                        new WeekHours(CalendarMonth.of(2026, 12), 3100, 3100)),
                                List.of()));
    }

    @Test
    void twoAssistantsWhoShareAMonthFitAlsoWhereTheGrantBeginsInTheMiddleOfIt() {
        AssistantId other = lidzas.register.registered(entry("Rihards", 0, null));
        for (int day = 2; day <= 28; day++) {
            Grant grant =
                    grantByMonth(
                            9600,
                            new ServicePeriod(
                                    LocalDate.of(2027, 2, day), LocalDate.of(2027, 4, day)));
            lidzas.openBudget.handle(grant);
            BudgetId budget = lidzas.budgets.keySet().stream().toList().getLast();
            List<Allocation> given = new ArrayList<>();
            for (AssistantId each : List.of(zane, other)) {
                given.add(
                        done(
                                lidzas.allocateHours.handle(
                                        InMemoryHours.LIGA,
                                        new AllocateHours.Command(
                                                budget,
                                                each,
                                                GrantedTime.byMonth(
                                                        each.equals(zane) ? 3333 : 6267),
                                                null,
                                                null))));
            }
            given.forEach(
                    it -> lidzas.releaseAllocation.handle(InMemoryHours.LIGA, it.id(), null, 0));
        }
    }

    @Test
    void monthsAndWeeksThatAreFullAreLeftOutAndNamed() {
        lidzas.openBudget.handle(grant(2000, period("2026-12-07", "2026-12-13")));
        BudgetId weekly = lidzas.onlyBudget().id();
        done(allocate(weekly, 2000, null, null));
        lidzas.openBudget.handle(grantByMonth(3100, period("2026-12-01", "2027-02-28")));
        BudgetId budget = lidzas.budgets.keySet().stream().toList().getLast();
        AssistantId other = lidzas.register.registered(entry("Rihards", 0, null));
        done(
                lidzas.allocateHours.handle(
                        InMemoryHours.LIGA,
                        new AllocateHours.Command(
                                budget,
                                other,
                                GrantedTime.byMonth(600),
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 1, 31))));

        Result<Booked, HoursRefusal> answer = byMonth(budget, 3100, null, null, true);

        Booked booked = ((Result.Done<Booked, HoursRefusal>) answer).value();
        assertThat(booked.stretches())
                .extracting(Allocation::period)
                .containsExactly(
                        period("2026-12-01", "2026-12-06"),
                        period("2026-12-14", "2026-12-31"),
                        period("2027-02-01", "2027-02-28"));
        assertThat(booked.gaps())
                .extracting(Gap::days)
                .containsExactly(
                        period("2026-12-07", "2026-12-13"), period("2027-01-01", "2027-01-31"));
        assertThat(booked.gaps().getLast().minutes()).isEqualTo(3100);
    }

    private Result<Booked, HoursRefusal> byMonth(
            BudgetId budget,
            int minutes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean partial) {
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(
                        budget, zane, GrantedTime.byMonth(minutes), first, last, partial));
    }

    private BudgetId budget(int minutes, ServicePeriod period) {
        lidzas.openBudget.handle(grant(minutes, period));
        return lidzas.budgets.keySet().stream().toList().getLast();
    }

    private Result<Booked, HoursRefusal> allocate(
            BudgetId budget, int minutes, @Nullable LocalDate first, @Nullable LocalDate last) {
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(budget, zane, byWeek(minutes), first, last));
    }

    private static Allocation done(Result<Booked, HoursRefusal> answer) {
        assertThat(answer).isInstanceOf(Result.Done.class);
        return ((Result.Done<Booked, HoursRefusal>) answer).value().first();
    }

    private static HoursRefusal why(Result<Booked, HoursRefusal> answer) {
        assertThat(answer).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<Booked, HoursRefusal>) answer).why();
    }

    @Test
    void nobodyAllocatesWhereTheyWereAPartyOrAreTheAssistant() {
        BudgetId budget = budget(600, A_YEAR);
        AssistantId own =
                lidzas.register.registered(entry("Zane", 0, new PartyKey("1.another-login")));
        PartyKey mother = new PartyKey("1.mother");
        lidzas.parties.keep(
                lidzas.onlyBudget().grant().applicationId(),
                new Parties(
                        List.of(
                                new Party(
                                        mother,
                                        PartyRole.REPRESENTATIVE,
                                        null,
                                        LocalDate.of(2020, 1, 1))),
                        0));

        for (PartyKey key : List.of(mother, new PartyKey("1.another-login"))) {
            Caller both =
                    new Caller(
                            new PartyKey("1.login"),
                            new PartyKey("1.login"),
                            Set.of(key),
                            Set.of(Roles.CASEWORKER),
                            null);
            assertThat(
                            lidzas.allocateHours.handle(
                                    both,
                                    new AllocateHours.Command(budget, own, byWeek(60), null, null)))
                    .isEqualTo(Result.refused(new HoursRefusal.OwnMatter()));
        }
        Caller party = Caller.knownBy(mother, Set.of(Roles.CASEWORKER));
        AssistantId nobody = new AssistantId(UUID.randomUUID());
        assertThat(
                        lidzas.allocateHours.handle(
                                party,
                                new AllocateHours.Command(budget, nobody, byWeek(60), null, null)))
                .as("whichever assistant is asked for")
                .isEqualTo(Result.refused(new HoursRefusal.OwnMatter()));
    }

    @Test
    void nobodyGivesHoursToOrOfADeclaredRelative() {
        BudgetId budget = budget(600, A_YEAR);
        PartyKey sister = new PartyKey("1.sister");
        lidzas.parties.keep(
                lidzas.onlyBudget().grant().applicationId(),
                new Parties(List.of(Party.always(sister, PartyRole.PERSON)), 0));
        lidzas.tied = Set.of(sister);
        assertThat(why(allocate(budget, 60, null, null))).isEqualTo(new HoursRefusal.OwnMatter());

        lidzas.tied = Set.of(InMemoryHours.KEYS.ofCode(ZANE.personalCode()));
        assertThat(why(allocate(budget, 60, null, null))).isEqualTo(new HoursRefusal.OwnMatter());

        lidzas.tied = Set.of(new PartyKey("1.somebody-else"));
        done(allocate(budget, 60, null, null));
    }
}
