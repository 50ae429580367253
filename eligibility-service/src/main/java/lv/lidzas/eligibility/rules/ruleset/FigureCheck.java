package lv.lidzas.eligibility.rules.ruleset;

/** What a figure must be, so that no impossible one decides anything. */
public final class FigureCheck {

    private FigureCheck() {}

    /**
     * Lets no figure be read that cannot be.
     *
     * @param holds whether it can be
     * @param name as the file names it
     * @throws IllegalArgumentException if it cannot
     */
    public static void require(boolean holds, String name, int value) {
        if (!holds) {
            throw new IllegalArgumentException(
                    name
                            + " cannot be "
                            + value
                            + ". Maybe hours were written where minutes belong.");
        }
    }
}
