package lv.lidzas.eligibility.decisions.domain;

/** Why no decision was issued (kāpēc lēmums netika izdots); each use case has its own reasons beside those of all. */
public sealed interface DecisionRefusal
        permits CaseRefusal, GrantRefusal, IssueRefusal, GroundRefusal, EndRefusal {}
