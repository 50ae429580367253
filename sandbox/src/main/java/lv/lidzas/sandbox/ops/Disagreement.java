package lv.lidzas.sandbox.ops;

/**
 * Something on which the services do not agree.
 *
 * @param rule that is broken
 * @param about the id of what it is about, and what is wrong with it
 */
record Disagreement(String rule, String about) implements Comparable<Disagreement> {

    @Override
    public int compareTo(Disagreement other) {
        return (rule + about).compareTo(other.rule + other.about);
    }
}
