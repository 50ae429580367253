package lv.lidzas.eligibility.rules.facts;

/**
 * What the assistant is wanted for (pasākums, mērķis).
 *
 * @param code as the rule set that serves it names it, for example {@code WORK}
 */
public record Purpose(String code) {

    @Override
    public String toString() {
        return code;
    }
}
