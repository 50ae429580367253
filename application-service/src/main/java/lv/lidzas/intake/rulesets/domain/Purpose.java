package lv.lidzas.intake.rulesets.domain;

/**
 * What the assistant is wanted for (mērķis, pasākums): a code of the rule set, which has the words and the legal ground.
 *
 * @param code capital letters, digits and underscores, for example {@code WORK}
 */
public record Purpose(String code) {

    /** What a code looks like. */
    public static final String PATTERN = "^[A-Z][A-Z0-9_]{0,39}$";

    public Purpose {
        if (!code.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "Not a purpose. Maybe the text was not checked against Purpose.PATTERN.");
        }
    }
}
