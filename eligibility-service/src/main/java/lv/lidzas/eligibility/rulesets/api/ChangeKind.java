package lv.lidzas.eligibility.rulesets.api;

/** What would be otherwise (kas būtu citādi). */
public enum ChangeKind {
    /** A day comes; nobody can do it. */
    DAY_COMES,
    /** Another purpose is applied for in the place of one that cannot be met. */
    PURPOSE_EXCHANGED,
    /** A purpose is not applied for. */
    PURPOSE_LEFT_OUT,
    /** A document that is in force is accepted. */
    DOCUMENT_ACCEPTED,
    /** The commission states one of the groups. */
    GROUP_SHOWN,
    /** The commission names one of the limitations. */
    LIMITATION_SHOWN,
    /** The one who files shows who they are. */
    IDENTITY_PROVEN,
    /** The residence is declared in this municipality. */
    RESIDENCE_DECLARED,
    /** The state benefit for assistant use is not received. */
    BENEFIT_NOT_RECEIVED,
    /** A caseworker ends a doubt that nothing else can end. */
    JUDGED
}
