package lv.lidzas.eligibility.explanations.domain;

/** Why nothing is explained (atteikums skaidrot). */
public sealed interface ExplanationRefusal {

    /** It is unknown, or not for this caller to know. */
    record Unknown() implements ExplanationRefusal {}
}
