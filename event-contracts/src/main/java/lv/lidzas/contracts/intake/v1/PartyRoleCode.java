package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What somebody is to a case. */
public enum PartyRoleCode {
    /** The one to be assisted (persona). */
    PERSON,
    /** Acts for the person by law or by authorisation (pārstāvis). */
    REPRESENTATIVE,
    /** Filed the application through a login of their own, and a caseworker has made sure who that is (iesniedzējs). */
    SUBMITTER,
    /** Filed the application for somebody else, and nobody has made sure who that is and that they may; sees what they brought themselves. */
    UNVERIFIED_SUBMITTER,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
