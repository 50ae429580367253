package lv.lidzas.scheduling.ledger.domain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;

/**
 * Weeks, or months, that follow each other, with the same minutes in each.
 *
 * @param first the first week or month
 * @param last the last one
 * @param minutes in each
 */
public record WeekStretch(CountedSpan first, CountedSpan last, int minutes) {

    public WeekStretch {
        if (last.isBefore(first) || last.per() != first.per() || minutes < 1) {
            throw new IllegalArgumentException(
                    minutes + " minutes in " + first + " to " + last + " are no stretch");
        }
    }

    /** The fewest stretches that say the same as the minutes of single weeks or months; those of nothing are left out. */
    public static List<WeekStretch> of(SortedMap<? extends CountedSpan, Integer> bySpan) {
        List<WeekStretch> stretches = new ArrayList<>();
        bySpan.forEach((span, minutes) -> {
            if (minutes == 0) {
                return;
            }
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(span, minutes)) {
                stretches.add(new WeekStretch(stretches.removeLast().first, span, minutes));
            } else {
                stretches.add(new WeekStretch(span, span, minutes));
            }
        });
        return stretches;
    }

    private boolean goesOnWith(CountedSpan span, int more) {
        return last.next().equals(span) && minutes == more;
    }

    /** Whether a week or month is one of them. */
    public boolean includes(CountedSpan span) {
        return span.per() == first.per() && !span.isBefore(first) && !last.isBefore(span);
    }

    /** The minutes of all of them together. */
    public int total() {
        return Math.toIntExact(minutes * (unit().between(first.firstDay(), last.firstDay()) + 1));
    }

    private ChronoUnit unit() {
        return switch (first.per()) {
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
        };
    }
}
