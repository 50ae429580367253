package lv.lidzas.eligibility.rulesets.domain;

/**
 * What is wrong with a file of figures (kļūda noteikumu failā).
 *
 * @param place inside the file: a path such as {@code purposes[0].minutes}, or line and column such as {@code 12:5}; empty where it is
 *     the whole
 * @param check what a check of ours says of it, in English; empty where the file cannot be read at all
 */
public record FileFault(String place, String check) {}
