package lv.lidzas.eligibility.rules.facts;

/** How much support the social service found to be needed (atbalsta intensitāte, MK 316 annex 1). */
public enum SupportIntensity {
    /** None: the need for an assistant was not found. */
    NO_NEED,
    /** Coefficient 1: the base hours of a purpose. */
    COEFFICIENT_1,
    /** Coefficient 2: twice as many. */
    COEFFICIENT_2;

    /** The coefficient by its number. */
    public static SupportIntensity of(int coefficient) {
        return switch (coefficient) {
            case 1 -> COEFFICIENT_1;
            case 2 -> COEFFICIENT_2;
            default -> throw new IllegalArgumentException("There is no coefficient " + coefficient);
        };
    }

    /** Its number; 0 where no support is needed. */
    public int coefficient() {
        return switch (this) {
            case NO_NEED -> 0;
            case COEFFICIENT_1 -> 1;
            case COEFFICIENT_2 -> 2;
        };
    }
}
