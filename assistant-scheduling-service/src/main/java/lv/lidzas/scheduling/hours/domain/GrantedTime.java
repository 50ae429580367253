package lv.lidzas.scheduling.hours.domain;

import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;

/**
 * Time that a decision grants (piešķirtais laiks). Its unit is the law's and is never converted.
 *
 * @param minutes in each week or month; by the week, no more than the 40 hours that a person may have
 * @param per the span in which they are counted
 */
public record GrantedTime(int minutes, Per per) {

    public GrantedTime {
        if (minutes < 1 || (per == Per.WEEK && minutes > WeeklyLimit.LEGAL_MINUTES)) {
            throw new IllegalArgumentException(
                    minutes
                            + " minutes a "
                            + per
                            + " cannot be granted. Maybe they are given in seconds, or per another span.");
        }
    }

    /** The span in which granted time is counted. */
    public enum Per {
        /** An ISO week (nedēļa). */
        WEEK,
        /** A calendar month (mēnesis). */
        MONTH
    }

    /** Whether it can be booked by the week; time by the month waits for a ledger of months. */
    public boolean isByWeek() {
        return per == Per.WEEK;
    }
}
