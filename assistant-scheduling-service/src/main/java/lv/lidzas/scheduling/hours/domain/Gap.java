package lv.lidzas.scheduling.hours.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/**
 * Days on which hours are granted and given by nobody (nesegtas stundas).
 *
 * @param days the days, of one week or month or of several that follow one another
 * @param minutes how many minutes are missing in all of them
 */
public record Gap(ServicePeriod days, int minutes) {

    /** Less is what rounding left: each part of a week or month loses less than a minute. */
    private static final int LEAST = 7;

    /**
     * What is missing of a budget.
     *
     * @param left its days that are not over
     * @param spans how full its weeks or months are, in order
     */
    public static List<Gap> of(ServicePeriod left, List<WeekHours> spans) {
        List<Gap> gaps = new ArrayList<>();
        for (WeekHours hours : spans) {
            ServicePeriod days = left.common(hours.span().days());
            if (days != null && hours.freeMinutes() >= LEAST) {
                add(gaps, new Gap(days, hours.freeMinutes()));
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
            ServicePeriod asked, List<ServicePeriod> booked, GrantedTime time) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate from = asked.firstDay();
        for (ServicePeriod stretch : booked) {
            addDays(gaps, from, stretch.firstDay().minusDays(1), time);
            from = stretch.lastDay().plusDays(1);
        }
        addDays(gaps, from, asked.lastDay(), time);
        return gaps;
    }

    private static void addDays(List<Gap> gaps, LocalDate first, LocalDate last, GrantedTime time) {
        if (!last.isBefore(first)) {
            ServicePeriod days = new ServicePeriod(first, last);
            gaps.add(new Gap(days, time.shareOf(days, days)));
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
