package lv.lidzas.scheduling.weeks.usecase;

import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime.Per;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger of weeks does, in memory and in the database. */
public abstract class WeekLedgerContract {

    private static final List<IsoWeek> TWO_WEEKS = period("2026-12-07", "2026-12-20").weeks();
    private static final IsoWeek FIRST = TWO_WEEKS.getFirst();

    private WeekCounter assistant = new WeekCounter(Kind.ASSISTANT, new UUID(0, 0), 0);
    private WeekCounter budget = assistant;
    private WeekCounter person = assistant;

    protected abstract WeekLedger ledger();

    /** The id of an assistant that may be counted. */
    protected abstract UUID assistant();

    /** The id of a budget that may be counted. */
    protected abstract UUID budget();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @BeforeEach
    void nothingIsBooked() {
        assistant = new WeekCounter(Kind.ASSISTANT, assistant(), 1000);
        budget = new WeekCounter(Kind.BUDGET, budget(), 600);
        person = new WeekCounter(Kind.PERSON, UUID.randomUUID(), 2400);
    }

    @Test
    void aBookingCountsInEveryWeekOfEachCounter() {
        book(TWO_WEEKS, 500);
        for (WeekCounter counter : List.of(assistant, budget, person)) {
            assertThat(hours(counter))
                    .containsExactly(
                            new WeekHours(FIRST, 500, counter.limitMinutes()),
                            new WeekHours(FIRST.next(), 500, counter.limitMinutes()));
        }
    }

    @Test
    void whatDoesNotFitInOneWeekIsBookedInNone() {
        book(ONE_WEEK.weeks(), 400);
        assertThat(book(TWO_WEEKS, 201))
                .isEqualTo(
                        Result.refused(new FullWeek(Kind.BUDGET, new WeekHours(FIRST, 400, 600))));
        assertThat(hours(assistant)).extracting(WeekHours::bookedMinutes).containsExactly(400, 0);
    }

    @Test
    void whatFitsIsBookedAndTheOtherWeeksStay() {
        book(ONE_WEEK.weeks(), 400);

        assertThat(full(booking(TWO_WEEKS, 201))).containsExactly(FIRST);
        assertThat(book(List.of(FIRST.next()), 201)).isInstanceOf(Result.Done.class);
        assertThat(hours(person)).extracting(WeekHours::bookedMinutes).containsExactly(400, 201);
        assertThat(full(booking(TWO_WEEKS, 601))).containsExactlyInAnyOrder(FIRST, FIRST.next());
    }

    /** Whoever holds the line knows it until the transaction ends. */
    private Set<CountedSpan> full(WeekBooking booking) {
        return inTransaction(() -> {
            ledger().hold(booking);
            return ledger().full(booking);
        });
    }

    @Test
    void timeByTheMonthCountsInTheWeekOfTheAssistantAndInTheMonthOfTheClient() {
        WeekCounter ofBudget = new WeekCounter(Kind.BUDGET, Per.MONTH, budget.id(), 700, null);
        WeekCounter ofPerson = WeekCounter.ofPerson(person.id(), Per.MONTH);
        List<WeekCounter> counters = List.of(assistant, ofBudget, ofPerson);
        WeekPart november = new WeekPart(LocalDate.of(2026, 11, 30));
        WeekPart december = new WeekPart(LocalDate.of(2026, 12, 1));
        WeekBooking acrossTheEnd =
                new WeekBooking(counters, new TreeMap<>(Map.of(november, 300, december, 400)));

        assertThat(inTransaction(() -> ledger().book(acrossTheEnd)))
                .isInstanceOf(Result.Done.class);

        IsoWeek week = IsoWeek.of(2026, 49);
        CalendarMonth first = CalendarMonth.of(2026, 11);
        assertThat(inTransaction(() -> ledger().of(assistant, List.of(week))))
                .containsExactly(new WeekHours(week, 700, 1000));
        assertThat(inTransaction(() -> ledger().of(ofBudget, List.of(first, first.next()))))
                .containsExactly(
                        new WeekHours(first, 300, 700), new WeekHours(first.next(), 400, 700));
        assertThat(inTransaction(() -> ledger().of(ofPerson, List.of(first))))
                .containsExactly(new WeekHours(first, 300, 9600));
        WeekBooking tooMuch =
                new WeekBooking(
                        counters,
                        new TreeMap<>(Map.of(new WeekPart(LocalDate.of(2026, 12, 7)), 301)));
        assertThat(inTransaction(() -> ledger().book(tooMuch)))
                .isEqualTo(
                        Result.refused(
                                new FullWeek(Kind.BUDGET, new WeekHours(first.next(), 400, 700))));
        assertThat(full(tooMuch)).containsExactly(first.next());
        inTransaction(() -> {
            ledger().release(acrossTheEnd);
            return true;
        });
        assertThat(full(tooMuch)).isEmpty();
    }

    @Test
    void aHumanOfTwoRecordsMayHaveMoreThanTheMonthAllowsUntilItIsGivenBack() {
        WeekCounter months = WeekCounter.ofPerson(person.id(), Per.MONTH);
        WeekCounter ofOther = WeekCounter.ofPerson(UUID.randomUUID(), Per.MONTH);
        CalendarMonth december = CalendarMonth.of(2026, 12);
        for (WeekCounter counter : List.of(months, ofOther)) {
            WeekBooking booking = new WeekBooking(List.of(counter), List.of(december), 6000);
            assertThat(inTransaction(() -> ledger().book(booking))).isInstanceOf(Result.Done.class);
        }
        WeekBooking moved = new WeekBooking(List.of(months), List.of(december), 6000);

        assertThat(move(moved, ofOther.id())).isTrue();

        assertThat(overOn(december.lastDay())).contains(ofOther.id()).doesNotContain(months.id());
        assertThat(overOn(december.next().firstDay())).doesNotContain(ofOther.id());
        assertThat(move(moved.of(ofOther.id()), months.id())).isFalse();
        assertThat(overOn(december.lastDay())).doesNotContain(ofOther.id());
    }

    @Test
    void aPartOfAWeekHasAPartOfTheLimit() {
        WeekCounter halfWeek =
                new WeekCounter(Kind.BUDGET, budget.id(), 700, period("2026-12-10", "2026-12-20"));
        WeekBooking tooMuch = new WeekBooking(List.of(halfWeek), TWO_WEEKS, 401);

        assertThat(inTransaction(() -> ledger().book(tooMuch)))
                .isEqualTo(Result.refused(new FullWeek(Kind.BUDGET, new WeekHours(FIRST, 0, 400))));
        assertThat(
                        inTransaction(() ->
                                ledger().book(new WeekBooking(List.of(halfWeek), TWO_WEEKS, 400))))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void theCounterThatComesFirstSaysNo() {
        assertThat(book(TWO_WEEKS, 1001))
                .isEqualTo(
                        Result.refused(
                                new FullWeek(Kind.ASSISTANT, new WeekHours(FIRST, 0, 1000))));
    }

    @Test
    void whatIsGivenBackIsFree() {
        book(TWO_WEEKS, 500);
        inTransaction(() -> {
            ledger().release(booking(List.of(FIRST.next()), 500));
            return true;
        });
        assertThat(hours(person)).extracting(WeekHours::bookedMinutes).containsExactly(500, 0);
        assertThat(book(List.of(FIRST.next()), 600)).isInstanceOf(Result.Done.class);
    }

    @Test
    void aLimitIsNotSetBelowWhatIsBooked() {
        book(TWO_WEEKS, 500);
        assertThat(limit(499)).isEqualTo(List.of(new WeekHours(FIRST, 500, 499)));
        assertThat(limit(500)).isEmpty();
        assertThat(hours(assistant)).extracting(WeekHours::limitMinutes).containsOnly(500);
    }

    @Test
    void whatIsMovedToAnotherHumanStaysBookedAlsoBeyondTheLimitAndNothingIsAddedToIt() {
        WeekCounter other = person;
        bookFor(2000);
        nothingIsBooked();
        bookFor(1000);
        WeekBooking moved = new WeekBooking(List.of(person), List.of(FIRST), 1000);

        assertThat(move(moved, other.id())).isTrue();

        assertThat(hours(person)).extracting(WeekHours::bookedMinutes).containsExactly(0, 0);
        assertThat(hours(other)).extracting(WeekHours::bookedMinutes).containsExactly(3000, 0);
        assertThat(over(FIRST)).contains(other.id()).doesNotContain(person.id());
        assertThat(over(FIRST.next())).doesNotContain(other.id());
        WeekBooking more = new WeekBooking(List.of(other), TWO_WEEKS, 1);
        assertThat(inTransaction(() -> ledger().book(more)))
                .isEqualTo(
                        Result.refused(
                                new FullWeek(Kind.PERSON, new WeekHours(FIRST, 3000, 2400))));

        assertThat(move(moved.of(other.id()), person.id())).isFalse();
        assertThat(over(FIRST)).doesNotContain(other.id());
        WeekBooking rest = new WeekBooking(List.of(other), List.of(FIRST), 400);
        assertThat(inTransaction(() -> ledger().book(rest))).isInstanceOf(Result.Done.class);
        assertThat(inTransaction(() -> ledger().book(more))).isInstanceOf(Result.Refused.class);
    }

    private void bookFor(int minutes) {
        WeekBooking booking = new WeekBooking(List.of(person), List.of(FIRST), minutes);
        assertThat(inTransaction(() -> ledger().book(booking))).isInstanceOf(Result.Done.class);
    }

    private boolean move(WeekBooking booking, UUID human) {
        return inTransaction(() -> ledger().move(List.of(booking), human));
    }

    private Set<UUID> over(IsoWeek from) {
        return overOn(from.firstDay());
    }

    private Set<UUID> overOn(LocalDate day) {
        return inTransaction(() -> ledger().humansOver(day));
    }

    private List<WeekHours> limit(int minutes) {
        return inTransaction(() -> {
            WeekHours over = ledger().limit(assistant.id(), FIRST, minutes);
            return over == null ? List.of() : List.of(over);
        });
    }

    private Result<WeekBooking, FullWeek> book(List<IsoWeek> weeks, int minutes) {
        return inTransaction(() -> ledger().book(booking(weeks, minutes)));
    }

    private WeekBooking booking(List<IsoWeek> weeks, int minutes) {
        return new WeekBooking(List.of(person, budget, assistant), weeks, minutes);
    }

    private List<WeekHours> hours(WeekCounter counter) {
        return inTransaction(() -> ledger().of(counter, TWO_WEEKS));
    }
}
