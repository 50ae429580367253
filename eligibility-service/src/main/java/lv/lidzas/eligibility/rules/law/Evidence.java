package lv.lidzas.eligibility.rules.law;

/** How well the text behind a rule was seen (avota ticamība); a lawyer reads it before relying on the rule. */
public enum Evidence {
    /** It stands on the municipality's page. */
    PAGE,
    /** The consolidated text of the act was read in full. */
    FULL_TEXT,
    /** An excerpt, or an explanation by the ministry, was read. */
    EXCERPT,
    /** It was derived from what was read. */
    DERIVED
}
