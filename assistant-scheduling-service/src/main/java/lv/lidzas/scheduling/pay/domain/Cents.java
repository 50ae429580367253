package lv.lidzas.scheduling.pay.domain;

/**
 * A sum of money in hundredths of a euro (eiro centi).
 *
 * @param value whole cents
 */
public record Cents(long value) {

    public static final Cents NOTHING = new Cents(0);

    public Cents plus(Cents more) {
        return new Cents(Math.addExact(value, more.value));
    }
}
