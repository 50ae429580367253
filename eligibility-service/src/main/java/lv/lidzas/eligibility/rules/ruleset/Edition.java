package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;

/**
 * A rule set with the figures of one file (noteikumu redakcija), and when it begins.
 *
 * <p>Of an amendment it may be known only that it holds on a day at the latest. The days on which it may hold already are then
 * nobody's: neither the old rules nor the new ones decide them.
 *
 * @param rules the rule set
 * @param mayHoldFrom the first day on which it may hold; that of its figures when that day is certain
 */
public record Edition(RuleSet rules, LocalDate mayHoldFrom) {

    public Edition {
        if (mayHoldFrom.isAfter(rules.figuresFrom())) {
            throw new IllegalArgumentException(
                    "%s certainly holds from %s, so it cannot begin on %s or later."
                            .formatted(rules.id(), rules.figuresFrom(), mayHoldFrom));
        }
    }

    /** One whose first day is certain. */
    public static Edition of(RuleSet rules) {
        return new Edition(rules, rules.figuresFrom());
    }
}
