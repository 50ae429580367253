package lv.lidzas.eligibility.decisions.domain;

import lv.lidzas.eligibility.rules.hours.GrantedTime;

/** Why the assessed time cannot be granted. */
public sealed interface TimeRefusal extends GrantRefusal, IssueRefusal {

    /**
     * It is none, more than the client's cap, or in another unit than the rule set's.
     *
     * @param most the cap
     * @param assessed what was assessed
     */
    record BeyondCap(GrantedTime most, GrantedTime assessed) implements TimeRefusal {}

    /** After the deduction for the state benefit nothing is left to grant. */
    record NothingLeft() implements TimeRefusal {}
}
