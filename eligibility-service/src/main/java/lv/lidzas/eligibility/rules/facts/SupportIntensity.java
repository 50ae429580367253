package lv.lidzas.eligibility.rules.facts;

/** How much support the social service found to be needed (atbalsta intensitātes koeficients, MK 316 annex 1). */
public enum SupportIntensity {
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

    /** Its number. */
    public int coefficient() {
        return switch (this) {
            case COEFFICIENT_1 -> 1;
            case COEFFICIENT_2 -> 2;
        };
    }
}
