package lv.lidzas.eligibility.rules.logic;

/** The four kinds of outcomes (iznākuma veids), where a list or a column needs just that. */
public enum OutcomeKind {
    /** It certainly holds. */
    MET,
    /** It certainly does not hold. */
    NOT_MET,
    /** It cannot be said yet. */
    UNCLEAR,
    /** It does not concern this case. */
    NOT_APPLICABLE;

    /** The kind of an outcome. */
    public static OutcomeKind of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met _ -> MET;
            case Outcome.NotMet _ -> NOT_MET;
            case Outcome.Unclear _ -> UNCLEAR;
            case Outcome.NotApplicable _ -> NOT_APPLICABLE;
        };
    }
}
