package lv.lidzas.kit.web.json;

/**
 * The years that a date in a request may lie in: 1900 to 2199, within living memory and law.
 *
 * <p>What lies outside is a slip of the finger or an attempt to break arithmetic.
 */
public final class LivingYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private LivingYears() {}

    /**
     * Whether a date of the year is taken.
     *
     * @param year of our calendar
     */
    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }
}
