package lv.lidzas.eligibility.rules.logic;

import java.util.List;

/**
 * Why an outcome is what it is (iemesls), as a code with details; the words are found by language.
 *
 * @param code the kind of reason
 * @param details what fills the words: codes, ISO dates, numbers
 */
public record Reason(String code, List<String> details) {

    public Reason {
        details = List.copyOf(details);
    }

    /** A reason with details. */
    public static Reason of(String code, Object... details) {
        return new Reason(code, List.of(details).stream().map(Object::toString).toList());
    }
}
