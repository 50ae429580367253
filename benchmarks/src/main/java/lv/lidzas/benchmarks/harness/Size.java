package lv.lidzas.benchmarks.harness;

/** How much a benchmark does. */
public enum Size {
    /** Enough to see that it works; its figures say nothing. */
    SMOKE,
    /** Some minutes; what the README's figures come from. */
    DEFAULT,
    /** As long as it takes. */
    BIG;

    /** The value for this size. */
    public int of(int smoke, int normal, int big) {
        return switch (this) {
            case SMOKE -> smoke;
            case DEFAULT -> normal;
            case BIG -> big;
        };
    }
}
