package lv.lidzas.kit.looks.search;

/**
 * How many people somebody looked at.
 *
 * @param reader key of the login
 * @param reach as what
 * @param persons how many different ones were read, searched or downloaded one by one; a line in a list does not count
 * @param notWorkedFor how many of them the reader has never changed anything for
 * @param isUnusual whether both are beyond what the municipality takes for usual
 */
public record LookPattern(
        String reader, String reach, long persons, long notWorkedFor, boolean isUnusual) {}
