package lv.lidzas.eligibility.rules.hours;

/**
 * The hours of a grant (piešķirtās stundas), with the way to them.
 *
 * @param assessedMinutes what the purposes or a caseworker call for, within the cap
 * @param deductedMinutes what the state benefit already pays
 * @param per the span that both are counted in
 */
public record GrantedHours(int assessedMinutes, int deductedMinutes, Per per) {

    public GrantedHours {
        if (deductedMinutes < 0 || deductedMinutes > assessedMinutes) {
            throw new IllegalArgumentException(
                    "%d minutes cannot be deducted from %d"
                            .formatted(deductedMinutes, assessedMinutes));
        }
    }

    /** What is granted. */
    public GrantedTime granted() {
        return new GrantedTime(assessedMinutes - deductedMinutes, per);
    }

    /** Whether the deduction leaves nothing to grant. */
    public boolean isNothing() {
        return assessedMinutes == deductedMinutes;
    }
}
