package lv.lidzas.scheduling.pay.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import lv.lidzas.kit.calendar.NormTime;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the hours of some days.
 *
 * @param from the first day
 * @param until the last day; null if it holds until other terms begin
 * @param topUp what the municipality adds to each hour from its own money
 */
public record PayTerms(
        LocalDate from,
        @Nullable LocalDate until,
        Wage wage,
        HourRate topUp,
        Administration administration) {

    public PayTerms {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Pay from " + from + " cannot end on " + until + ".");
        }
    }

    /** What the assistant gets for an hour. */
    public HourRate hour(YearMonth month, boolean ofMinor, NormTime norm) {
        return wage.hour(month, ofMinor, norm).plus(topUp);
    }

    /** What the state gives for it at most: without the top-up, with the share for administration. */
    public HourRate stateFunding(YearMonth month, boolean ofMinor, NormTime norm) {
        HourRate pay = wage.hour(month, ofMinor, norm);
        return pay.plus(administration.of(pay));
    }
}
