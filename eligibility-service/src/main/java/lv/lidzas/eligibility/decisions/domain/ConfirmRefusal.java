package lv.lidzas.eligibility.decisions.domain;

/** Why a person could not confirm what a colleague drafted. */
public sealed interface ConfirmRefusal extends DecisionRefusal {

    /** Whoever drafted it does not confirm it. */
    record SamePerson() implements ConfirmRefusal {}
}
