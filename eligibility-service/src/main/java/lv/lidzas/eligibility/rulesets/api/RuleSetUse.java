package lv.lidzas.eligibility.rulesets.api;

/** What a municipality does with a rule set (noteikumu kopuma izmantošana). */
public enum RuleSetUse {
    /** Its decisions rest on it, on the days that it serves. */
    DECIDES,
    /** The municipality's calendar chose others. */
    LEFT_ASIDE,
    /** It is law that may come: shown, and never decided on. */
    PREVIEW
}
