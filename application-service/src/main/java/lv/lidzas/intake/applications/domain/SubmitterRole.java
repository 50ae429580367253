package lv.lidzas.intake.applications.domain;

/** Who the login that submitted was to the case (iesniedzēja saistība ar lietu), as far as its provider vouched for it. */
public enum SubmitterRole {
    /** The person to be assisted. */
    PERSON,
    /** The representative whom the form names; what the login sees ends with the representation. */
    REPRESENTATIVE,
    /** Somebody whom the form does not name, or of whom the login does not say who it is. */
    STRANGER,
    /** The social service, which typed in a paper. */
    SOCIAL_SERVICE
}
