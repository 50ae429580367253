/**
 * The rules of the law (noteikumi): a pure library that knows facts, law and time, and no case.
 *
 * <p>Read it in this order: {@code law} (where a rule is written), {@code facts} (what the rules may know), {@code hours} (time
 * with its unit), {@code logic} (three-valued conditions and their trace), {@code condition} (the questions of the law),
 * {@code ruleset} (what a rule set is, and which serves a day), {@code ruleset.mk942} and {@code ruleset.mk316} (acts, each in its own room),
 * {@code ways} (what would lead to a grant).
 */
package lv.lidzas.eligibility.rules;
