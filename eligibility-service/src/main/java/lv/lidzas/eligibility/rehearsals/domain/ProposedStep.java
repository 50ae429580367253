package lv.lidzas.eligibility.rehearsals.domain;

/** What is proposed for a grant because rules changed (piedāvātais solis); a caseworker takes it or does not. */
public enum ProposedStep {
    /** Nothing: by the facts of today both rules give the same. */
    NONE,
    /** No purpose of it is met any more: to end it. */
    END,
    /** Fewer purposes or less time: to grant less in its place. */
    REDUCE,
    /** More: to ask the person whether to apply anew, because a grant never grows by itself. */
    APPLY_ANEW,
    /** A document or a judgement is missing: to find out. */
    FIND_OUT
}
