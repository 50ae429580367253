package lv.lidzas.eligibility.decisions.domain;

import lv.lidzas.eligibility.rules.ruleset.Evaluation;

/** Why a proposal was not issued. */
public sealed interface IssueRefusal extends DecisionRefusal {

    /** On the day of the decision the rules no longer support it. */
    record NoLongerFavourable(Evaluation today) implements IssueRefusal {}
}
