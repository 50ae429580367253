package lv.lidzas.eligibility.rules.logic;

import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;

/**
 * A condition of the law (nosacījums): one question, or a composition of others.
 *
 * <p>A question implements {@link #evaluate}; a composition builds its trace from those of its parts.
 */
public interface Condition {

    /** The id by which people and refusals name it, for example {@code child-age}. */
    String id();

    /** Where it is written. */
    LegalReference basis();

    /** The outcome for the facts. */
    Outcome evaluate(Facts facts);

    /** The condition as it stands in the rule set. */
    default TraceNode specification() {
        return TraceNode.question(id(), basis(), null);
    }

    /** The condition with its outcome for the facts. */
    default TraceNode trace(Facts facts) {
        return TraceNode.question(id(), basis(), evaluate(facts));
    }
}
