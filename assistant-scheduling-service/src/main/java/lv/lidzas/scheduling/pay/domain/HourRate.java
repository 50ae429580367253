package lv.lidzas.scheduling.pay.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Euros for an hour (stundas likme), gross, with the employee's tax and the social contributions in them.
 *
 * @param euros with four decimals, half a unit rounded up, as annex 4 of regulation 942 prints them
 */
public record HourRate(BigDecimal euros) implements Comparable<HourRate> {

    private static final int DECIMALS = 4;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public HourRate {
        if (euros.signum() < 0) {
            throw new IllegalArgumentException("An hour is not paid with " + euros + " euros.");
        }
        euros = euros.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** A monthly sum over the minutes of that month. */
    static HourRate of(BigDecimal monthly, int minutes) {
        return new HourRate(
                monthly.multiply(MINUTES)
                        .divide(BigDecimal.valueOf(minutes), DECIMALS, RoundingMode.HALF_UP));
    }

    public HourRate plus(HourRate more) {
        return new HourRate(euros.add(more.euros));
    }

    /** So many hundredths of it. */
    HourRate percent(BigDecimal percent) {
        return new HourRate(euros.multiply(percent).movePointLeft(2));
    }

    /** What so many minutes come to: rounded once, to the cent, half a cent up. */
    public Cents of(int minutes) {
        return new Cents(
                euros.movePointRight(2)
                        .multiply(BigDecimal.valueOf(minutes))
                        .divide(MINUTES, 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Override
    public int compareTo(HourRate other) {
        return euros.compareTo(other.euros);
    }
}
