package lv.lidzas.scheduling.hours.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/**
 * Days on which hours are granted and given by nobody (nesegtas stundas).
 *
 * @param days the days, of one week or of several that follow one another
 * @param minutes how many minutes are missing in all of them
 */
public record Gap(ServicePeriod days, int minutes) {

    /** Less is what rounding left: each part of a week loses less than a minute. */
    private static final int LEAST = 7;

    /**
     * What is missing of a budget.
     *
     * @param left its days that are not over
     * @param weeks how full its weeks are, in order
     */
    public static List<Gap> of(ServicePeriod left, List<WeekHours> weeks) {
        List<Gap> gaps = new ArrayList<>();
        for (WeekHours week : weeks) {
            ServicePeriod days = left.common(ServicePeriod.of(week.week()));
            if (days != null && week.freeMinutes() >= LEAST) {
                add(gaps, new Gap(days, week.freeMinutes()));
            }
        }
        return gaps;
    }

    /**
     * What is missing of what was asked for.
     *
     * @param booked the stretches that were booked, in order
     */
    public static List<Gap> between(
            ServicePeriod asked, List<ServicePeriod> booked, int minutesPerWeek) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate from = asked.firstDay();
        for (ServicePeriod stretch : booked) {
            addDays(gaps, from, stretch.firstDay().minusDays(1), minutesPerWeek);
            from = stretch.lastDay().plusDays(1);
        }
        addDays(gaps, from, asked.lastDay(), minutesPerWeek);
        return gaps;
    }

    private static void addDays(
            List<Gap> gaps, LocalDate first, LocalDate last, int minutesPerWeek) {
        if (!last.isBefore(first)) {
            ServicePeriod days = new ServicePeriod(first, last);
            int minutes =
                    days.weeks().stream()
                            .mapToInt(week -> days.shareOf(minutesPerWeek, week))
                            .sum();
            gaps.add(new Gap(days, minutes));
        }
    }

    private static void add(List<Gap> gaps, Gap next) {
        Gap last = gaps.isEmpty() ? null : gaps.getLast();
        if (last != null && last.days.lastDay().plusDays(1).equals(next.days.firstDay())) {
            gaps.set(
                    gaps.size() - 1,
                    new Gap(
                            new ServicePeriod(last.days.firstDay(), next.days.lastDay()),
                            last.minutes + next.minutes));
        } else {
            gaps.add(next);
        }
    }
}
