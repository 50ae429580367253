package lv.lidzas.eligibility.decisions.domain;

/** Why nobody can decide the case as it is, whatever the decision. */
public sealed interface CaseRefusal extends DecisionRefusal {

    /** There is no such decision or application. */
    record Unknown() implements CaseRefusal {}

    /** The caller is a party to it. */
    record OwnMatter() implements CaseRefusal {}

    /** It was issued, superseded or cancelled before, or the case is closed. */
    record NotOpen() implements CaseRefusal {}

    /** The facts or the rules moved on since the run of the rules that the person looked at. */
    record Outdated() implements CaseRefusal {}

    /** A colleague has to confirm a decision on it, or to give it back, before there can be another. */
    record ReviewWaits() implements CaseRefusal {}

    /** Whoever drafted a decision does not confirm it. */
    record SamePerson() implements CaseRefusal {}

    /** No rule set serves the day. */
    record NoRules() implements CaseRefusal {}
}
