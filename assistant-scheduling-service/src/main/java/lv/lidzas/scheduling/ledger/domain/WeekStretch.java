package lv.lidzas.scheduling.ledger.domain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * Weeks that follow each other, with the same minutes in each.
 *
 * @param first the first week
 * @param last the last one
 * @param minutes in each
 */
public record WeekStretch(IsoWeek first, IsoWeek last, int minutes) {

    public WeekStretch {
        if (last.isBefore(first) || minutes < 1) {
            throw new IllegalArgumentException(
                    minutes + " minutes in the weeks " + first + " to " + last + " are no stretch");
        }
    }

    /** The fewest stretches that say the same as the minutes of single weeks; weeks of nothing are left out. */
    public static List<WeekStretch> of(SortedMap<IsoWeek, Integer> minutesByWeek) {
        List<WeekStretch> stretches = new ArrayList<>();
        minutesByWeek.forEach((week, minutes) -> {
            if (minutes == 0) {
                return;
            }
            if (!stretches.isEmpty() && stretches.getLast().goesOnWith(week, minutes)) {
                stretches.add(new WeekStretch(stretches.removeLast().first, week, minutes));
            } else {
                stretches.add(new WeekStretch(week, week, minutes));
            }
        });
        return stretches;
    }

    private boolean goesOnWith(IsoWeek week, int more) {
        return last.next().equals(week) && minutes == more;
    }

    /** Whether a week is one of them. */
    public boolean includes(IsoWeek week) {
        return !week.isBefore(first) && !last.isBefore(week);
    }

    /** The minutes of all weeks together. */
    public int total() {
        return Math.toIntExact(
                minutes * (ChronoUnit.WEEKS.between(first.firstDay(), last.firstDay()) + 1));
    }
}
