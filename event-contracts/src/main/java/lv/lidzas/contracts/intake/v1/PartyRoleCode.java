package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What somebody is to a case. */
public enum PartyRoleCode {
    /** The one to be assisted (persona). */
    PERSON,
    /** Acts for the person by law or by authorisation (pārstāvis). */
    REPRESENTATIVE,
    /** Filed the application through a login of their own (iesniedzējs). */
    SUBMITTER,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
