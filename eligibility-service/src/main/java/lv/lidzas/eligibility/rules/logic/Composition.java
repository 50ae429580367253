package lv.lidzas.eligibility.rules.logic;

import lv.lidzas.eligibility.rules.facts.Facts;

/** A condition made of conditions; its outcome is the one at the top of its trace. */
sealed interface Composition extends Condition permits AllOf, AnyOf, OnlyIf {

    @Override
    default Outcome evaluate(Facts facts) {
        return trace(facts).evaluated();
    }
}
