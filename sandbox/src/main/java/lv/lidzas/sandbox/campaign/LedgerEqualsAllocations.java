package lv.lidzas.sandbox.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;

/** The counters of the weeks are the sums of the allocations, and no sum is over its limit. */
final class LedgerEqualsAllocations {

    private static final int LEGAL_MINUTES = 2400;

    private final Findings findings;
    private final Consumer<String> violations;

    LedgerEqualsAllocations(Findings findings, Consumer<String> violations) {
        this.findings = findings;
        this.violations = violations;
    }

    void check() {
        Map<String, FoundBudget> budgets =
                findings.budgets().stream().collect(Collectors.toMap(FoundBudget::id, it -> it));
        Map<Counter, Integer> summed = new TreeMap<>();
        for (FoundAllocation allocation : findings.allocations()) {
            FoundBudget budget = budgets.get(allocation.budget());
            if (budget == null) {
                violations.accept("Ledger: " + allocation + " has no budget.");
            } else {
                add(summed, allocation, budget);
            }
        }
        Map<Counter, Integer> counted =
                findings.weeks().stream()
                        .collect(
                                Collectors.toMap(
                                        it ->
                                                new Counter(
                                                        it.kind(),
                                                        it.owner(),
                                                        it.year(),
                                                        it.week()),
                                        Findings.FoundWeek::booked,
                                        Integer::sum,
                                        TreeMap::new));
        compare(summed, counted);
        summed.forEach((counter, minutes) -> {
            FoundBudget budget = budgets.get(counter.owner());
            if (minutes > (budget == null ? LEGAL_MINUTES : budget.minutes())) {
                violations.accept(
                        "Ledger: "
                                + counter
                                + " has "
                                + minutes
                                + " minutes, which is over its limit.");
            }
        });
    }

    private void compare(Map<Counter, Integer> summed, Map<Counter, Integer> counted) {
        Map<Counter, Integer> all = new TreeMap<>(summed);
        all.putAll(counted);
        for (Counter counter : all.keySet()) {
            int sum = summed.getOrDefault(counter, 0);
            int count = counted.getOrDefault(counter, 0);
            if (sum != count) {
                violations.accept(
                        "Ledger: "
                                + counter
                                + " counts "
                                + count
                                + " minutes, but the allocations sum up to "
                                + sum
                                + ".");
            }
        }
    }

    private static void add(
            Map<Counter, Integer> summed, FoundAllocation allocation, FoundBudget budget) {
        LocalDate end =
                allocation.freeFrom() == null
                        ? allocation.last().plusDays(1)
                        : allocation.freeFrom();
        LocalDate monday =
                allocation.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; week.isBefore(end); week = week.plusWeeks(1)) {
            int year = week.get(IsoFields.WEEK_BASED_YEAR);
            int number = week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            int share = allocation.minutes() * daysOf(allocation.first(), end, week) / 7;
            int minutes = Math.max(0, share - allocation.ceded().getOrDefault(week, 0));
            summed.merge(
                    new Counter("ASSISTANT", allocation.assistant(), year, number),
                    minutes,
                    Integer::sum);
            summed.merge(new Counter("BUDGET", budget.id(), year, number), minutes, Integer::sum);
            summed.merge(
                    new Counter("PERSON", budget.person(), year, number), minutes, Integer::sum);
        }
    }

    /** A part of a week counts by its days. */
    private static int daysOf(LocalDate first, LocalDate end, LocalDate monday) {
        LocalDate from = first.isAfter(monday) ? first : monday;
        LocalDate until = end.isBefore(monday.plusWeeks(1)) ? end : monday.plusWeeks(1);
        return Math.max(0, (int) ChronoUnit.DAYS.between(from, until));
    }

    private record Counter(String kind, String owner, int year, int week)
            implements Comparable<Counter> {

        @Override
        public int compareTo(Counter other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return kind + " " + owner + " in %d-W%02d".formatted(year, week);
        }
    }
}
