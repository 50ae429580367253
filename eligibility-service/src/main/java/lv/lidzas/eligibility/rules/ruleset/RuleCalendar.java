package lv.lidzas.eligibility.rules.ruleset;

/** Which rule set serves which day (noteikumu kalendārs); a municipality's setting. */
public enum RuleCalendar {
    /** The rules of the municipality's page, whatever the day. */
    PAGE,
    /**
     * The national rules in force on the day of the decision. Where nobody knows which are in force, every case waits for a
     * caseworker instead of getting a wrong answer.
     */
    NATIONAL
}
