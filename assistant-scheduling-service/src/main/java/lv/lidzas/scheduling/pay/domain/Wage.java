package lv.lidzas.scheduling.pay.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import lv.lidzas.kit.calendar.NormTime;

/** Where the pay of an hour comes from. */
public sealed interface Wage {

    /**
     * The pay of an hour in a month.
     *
     * @param ofMinor whether a minor is assisted on that day
     */
    HourRate hour(YearMonth month, boolean ofMinor, NormTime norm);

    /** The regulation names the sum (MK 316). */
    record Named(HourRate hour) implements Wage {

        @Override
        public HourRate hour(YearMonth month, boolean ofMinor, NormTime norm) {
            return hour;
        }
    }

    /**
     * The state's minimum wage over the norm of the month (MK 942, annex 4): every hour printed there for 2021 comes out so.
     *
     * @param monthly the minimum wage (minimālā mēneša darba alga) in euros
     * @param weekHours of who assists an adult
     * @param weekHoursOfMinor of who assists a minor
     */
    record OfMinimum(BigDecimal monthly, int weekHours, int weekHoursOfMinor) implements Wage {

        private static final int DAYS = 5;
        private static final int MINUTES = 60;

        @Override
        public HourRate hour(YearMonth month, boolean ofMinor, NormTime norm) {
            int hours = ofMinor ? weekHoursOfMinor : weekHours;
            return HourRate.of(monthly, norm.minutes(month, hours * MINUTES / DAYS));
        }
    }
}
