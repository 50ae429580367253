package lv.lidzas.scheduling.weeks.domain;

import java.time.LocalDate;

/**
 * Time that a decision grants, or that an assistant gives of it (piešķirtais laiks). Its unit is the law's and is never converted.
 *
 * @param minutes in each week or month, no more than a person may have in it
 * @param per the span in which they are counted
 */
public record GrantedTime(int minutes, Per per) {

    public GrantedTime {
        if (minutes < 1 || minutes > per.legalMinutes()) {
            throw new IllegalArgumentException(
                    minutes
                            + " minutes a "
                            + per
                            + " cannot be granted. Maybe they are given in seconds, or per another span.");
        }
    }

    public static GrantedTime byWeek(int minutes) {
        return new GrantedTime(minutes, Per.WEEK);
    }

    public static GrantedTime byMonth(int minutes) {
        return new GrantedTime(minutes, Per.MONTH);
    }

    public boolean isByWeek() {
        return per == Per.WEEK;
    }

    /** How many minutes of some days fall to those of them that lie in a period in which the time is given. */
    public int shareOf(ServicePeriod period, ServicePeriod days) {
        return period.shareOf(minutes, per, days);
    }

    /** The span in which granted time is counted. */
    public enum Per {
        /** An ISO week (nedēļa): 40 hours are the most of a person. */
        WEEK(WeeklyLimit.LEGAL_MINUTES, 53),
        /**
         * A calendar month (mēnesis): 160 hours are the most of a person under regulation 316, which began on 01.07.2021; before that
         * nothing was granted by the month.
         */
        MONTH(9600, 12);

        private final int legalMinutes;
        private final int inAYear;

        Per(int legalMinutes, int inAYear) {
            this.legalMinutes = legalMinutes;
            this.inAYear = inAYear;
        }

        /** The most minutes of a person in one such span, all decisions that grant by it together. */
        public int legalMinutes() {
            return legalMinutes;
        }

        /** How many a year has at most. */
        public int inAYear() {
            return inAYear;
        }

        /** The span to which a day belongs. */
        public CountedSpan of(LocalDate day) {
            return switch (this) {
                case WEEK -> IsoWeek.of(day);
                case MONTH -> CalendarMonth.of(day);
            };
        }

        /** The span of a year by its number, from 1. */
        public CountedSpan of(int year, int number) {
            return switch (this) {
                case WEEK -> IsoWeek.of(year, number);
                case MONTH -> CalendarMonth.of(year, number);
            };
        }
    }
}
