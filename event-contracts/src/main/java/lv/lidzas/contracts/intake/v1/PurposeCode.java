package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the assistant is wanted for (pasākums, mērķis), for example {@code WORK}: a code of the rule set, which publishes its
 * words.
 *
 * @param value capital letters, digits and underscores, 40 at most
 */
public record PurposeCode(@JsonValue String value) {

    /** What a code looks like, as a regular expression. */
    public static final String PATTERN = "^[A-Z][A-Z0-9_]{0,39}$";

    /** Refuses a text that is no code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurposeCode {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "A purpose is a code of the pattern " + PATTERN + ".");
        }
    }
}
