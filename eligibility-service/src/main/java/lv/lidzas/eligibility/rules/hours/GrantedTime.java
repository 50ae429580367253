package lv.lidzas.eligibility.rules.hours;

/**
 * Time with its unit (piešķirtais laiks).
 *
 * @param minutes the most minutes in one span
 * @param per the span
 */
public record GrantedTime(int minutes, Per per) {

    public GrantedTime {
        if (minutes < 0) {
            throw new IllegalArgumentException("Time cannot be %d minutes".formatted(minutes));
        }
    }

    /** Whether it is some time of that unit, and no more of it than the other. */
    public boolean isWithin(GrantedTime most) {
        return per == most.per && minutes > 0 && minutes <= most.minutes;
    }
}
