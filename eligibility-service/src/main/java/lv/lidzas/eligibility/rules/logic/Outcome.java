package lv.lidzas.eligibility.rules.logic;

import lv.lidzas.eligibility.rules.law.LegalReference;

/** What a condition gave for the facts of a case (iznākums); each names the law that it rests on. */
public sealed interface Outcome {

    /** The law that the outcome rests on. */
    LegalReference basis();

    /** Why it came out so. */
    Reason reason();

    /** It certainly holds. */
    record Met(LegalReference basis, Reason reason) implements Outcome {}

    /** It certainly does not hold. */
    record NotMet(LegalReference basis, Reason reason) implements Outcome {}

    /**
     * It cannot be said yet.
     *
     * @param doubt what would end the doubt
     */
    record Unclear(LegalReference basis, Reason reason, Doubt doubt) implements Outcome {}

    /** It does not concern this case. */
    record NotApplicable(LegalReference basis, Reason reason) implements Outcome {}

    /** Three-valued conjunction: a certain "no" beats a doubt, a doubt beats a "yes". */
    default Outcome and(Outcome other) {
        return switch (this) {
            case NotMet _ -> this;
            case Unclear _ -> other instanceof NotMet ? other : this;
            case Met _ -> other instanceof NotApplicable ? this : other;
            case NotApplicable _ -> other;
        };
    }

    /** Three-valued disjunction: a certain "yes" beats a doubt, a doubt beats a "no". */
    default Outcome or(Outcome other) {
        return switch (this) {
            case Met _ -> this;
            case Unclear _ -> other instanceof Met ? other : this;
            case NotMet _ -> other instanceof NotApplicable ? this : other;
            case NotApplicable _ -> other;
        };
    }
}
