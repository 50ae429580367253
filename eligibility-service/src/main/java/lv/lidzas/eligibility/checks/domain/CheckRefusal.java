package lv.lidzas.eligibility.checks.domain;

import java.util.List;

/** Why facts cannot be checked (atteikums pārbaudīt). */
public sealed interface CheckRefusal {

    /** No rule set has the id. */
    record UnknownRuleSet() implements CheckRefusal {}

    /**
     * The rule set does not serve these purposes.
     *
     * @param positions in the list of purposes, from 0
     */
    record UnknownPurposes(List<Integer> positions) implements CheckRefusal {

        public UnknownPurposes {
            positions = List.copyOf(positions);
        }
    }

    /** The person is born after the day. */
    record NotYetBorn() implements CheckRefusal {}
}
