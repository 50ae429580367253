package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonthTo;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.register.domain.Entries.entry;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.RegisterAssistant;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekCounter.Kind;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is booked and released in whatever order, the limits hold and the counters are the sum of the allocations. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class LedgerPropertyIT {

    private static final int CLIENT_LIMIT = 1800;

    @Inject OpenBudgets openBudgets;
    @Inject RegisterAssistant registerAssistant;
    @Inject AllocateHours allocateHours;
    @Inject ReleaseAllocation releaseAllocation;
    @Inject WeekLedger ledger;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theCountersAreTheSumOfTheAllocations(long seed) {
        Random random = new Random(seed);
        List<AssistantId> assistants = IntStream.range(0, 3).mapToObj(_ -> assistant()).toList();
        UUID person = UUID.randomUUID();
        List<BudgetId> budgets =
                IntStream.range(0, 3)
                        .mapToObj(_ ->
                                new BudgetId(openBudgets.of(grantTo(person, CLIENT_LIMIT, A_YEAR))))
                        .toList();
        List<Allocation> standing = new ArrayList<>();
        int refused = 0;
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(3) == 0 && !standing.isEmpty()) {
                release(standing, random);
            } else if (!allocate(
                    standing, assistants, budgets, byWeek(60 * (1 + random.nextInt(15))), random)) {
                refused++;
            }
        }
        assertThat(refused).as("refusals with seed %d", seed).isPositive();
        List<IsoWeek> weeks = A_YEAR.weeks();
        for (AssistantId assistant : assistants) {
            List<Allocation> own =
                    standing.stream().filter(it -> it.assistantId().equals(assistant)).toList();
            assertCounters(
                    hoursOf(() ->
                            ledger.of(counter(Kind.ASSISTANT, assistant.value(), 2400), weeks)),
                    own,
                    seed);
        }
        for (BudgetId budget : budgets) {
            List<Allocation> own =
                    standing.stream().filter(it -> it.budgetId().equals(budget)).toList();
            assertCounters(
                    hoursOf(() ->
                            ledger.of(counter(Kind.BUDGET, budget.value(), CLIENT_LIMIT), weeks)),
                    own,
                    seed);
        }
        assertCounters(
                hoursOf(() -> ledger.of(counter(Kind.PERSON, person, 2400), weeks)),
                standing,
                seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15, 16})
    void theCountersOfMonthsAreTheSumOfTheAllocationsToo(long seed) {
        Random random = new Random(seed);
        List<AssistantId> assistants = IntStream.range(0, 3).mapToObj(_ -> assistant()).toList();
        UUID person = UUID.randomUUID();
        List<BudgetId> budgets =
                IntStream.range(0, 3)
                        .mapToObj(_ ->
                                new BudgetId(openBudgets.of(grantByMonthTo(person, 4000, A_YEAR))))
                        .toList();
        List<Allocation> standing = new ArrayList<>();
        int refused = 0;
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(3) == 0 && !standing.isEmpty()) {
                release(standing, random);
            } else if (!allocate(
                    standing,
                    assistants,
                    budgets,
                    GrantedTime.byMonth(17 + 100 * random.nextInt(30)),
                    random)) {
                refused++;
            }
        }
        assertThat(refused).as("refusals with seed %d", seed).isPositive();
        for (AssistantId assistant : assistants) {
            assertCounters(
                    hoursOf(() ->
                            ledger.of(
                                    counter(Kind.ASSISTANT, assistant.value(), 2400),
                                    A_YEAR.weeks())),
                    standing.stream().filter(it -> it.assistantId().equals(assistant)).toList(),
                    seed);
        }
        List<CountedSpan> months = A_YEAR.spans(GrantedTime.Per.MONTH);
        for (BudgetId budget : budgets) {
            WeekCounter counter =
                    new WeekCounter(
                            Kind.BUDGET, GrantedTime.Per.MONTH, budget.value(), 4000, A_YEAR);
            assertCounters(
                    hoursOf(() -> ledger.of(counter, months)),
                    standing.stream().filter(it -> it.budgetId().equals(budget)).toList(),
                    seed);
        }
        assertCounters(
                hoursOf(() ->
                        ledger.of(WeekCounter.ofPerson(person, GrantedTime.Per.MONTH), months)),
                standing,
                seed);
    }

    private AssistantId assistant() {
        return registerAssistant
                .handle(entry("Zane", 0, null), null)
                .orThrow(refusal -> new IllegalStateException(refusal.toString()))
                .id();
    }

    private static WeekCounter counter(Kind of, UUID id, int limit) {
        return new WeekCounter(of, id, limit);
    }

    private boolean allocate(
            List<Allocation> standing,
            List<AssistantId> assistants,
            List<BudgetId> budgets,
            GrantedTime time,
            Random random) {
        LocalDate first = A_YEAR.firstDay().plusDays(random.nextInt(300));
        LocalDate last = first.plusDays(random.nextInt(64));
        Result<Booked, HoursRefusal> answer =
                allocateHours.handle(
                        InMemoryHours.LIGA,
                        new AllocateHours.Command(
                                budgets.get(random.nextInt(3)),
                                assistants.get(random.nextInt(3)),
                                time,
                                first,
                                last,
                                random.nextBoolean()));
        if (answer instanceof Result.Done<Booked, HoursRefusal>(Booked booked)) {
            standing.addAll(booked.stretches());
            return booked.gaps().isEmpty();
        }
        return false;
    }

    private void release(List<Allocation> standing, Random random) {
        Allocation allocation = standing.remove(random.nextInt(standing.size()));
        LocalDate from = allocation.period().firstDay().plusDays(random.nextInt(30));
        Result<Allocation, HoursRefusal> answer =
                releaseAllocation.handle(
                        InMemoryHours.LIGA, allocation.id(), from, allocation.version());
        standing.add(
                answer instanceof Result.Done<Allocation, HoursRefusal>(Allocation released)
                        ? released
                        : allocation);
    }

    private static List<WeekHours> hoursOf(
            java.util.concurrent.Callable<List<WeekHours>> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    private static void assertCounters(
            List<WeekHours> counters, List<Allocation> allocations, long seed) {
        assertThat(counters)
                .as("seed %d", seed)
                .allSatisfy(hours -> {
                    assertThat(hours.bookedMinutes()).isBetween(0, hours.limitMinutes());
                    assertThat(hours.bookedMinutes())
                            .isEqualTo(
                                    allocations.stream()
                                            .mapToInt(it -> it.minutesIn(hours.span()))
                                            .sum());
                });
    }
}
