package lv.lidzas.eligibility.domain.hours;

/**
 * The hours of a grant (piešķirtās stundas), with the way to them.
 *
 * @param assessedMinutesPerWeek what the purposes or a caseworker call for, within the cap
 * @param deductedMinutesPerWeek what the state benefit already pays
 */
public record GrantedHours(int assessedMinutesPerWeek, int deductedMinutesPerWeek) {

    public GrantedHours {
        if (deductedMinutesPerWeek < 0 || deductedMinutesPerWeek > assessedMinutesPerWeek) {
            throw new IllegalArgumentException(
                    "%d minutes cannot be deducted from %d"
                            .formatted(deductedMinutesPerWeek, assessedMinutesPerWeek));
        }
    }

    /** What is granted. */
    public int minutesPerWeek() {
        return assessedMinutesPerWeek - deductedMinutesPerWeek;
    }
}
