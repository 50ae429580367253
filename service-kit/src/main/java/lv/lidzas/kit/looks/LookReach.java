package lv.lidzas.kit.looks;

import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;

/** As what somebody looks: the widest role of the token. */
public enum LookReach {
    /** Caseworkers, lead or not. */
    STAFF,
    /** Auditors. */
    AUDITOR,
    /** Assistants. */
    HELPER,
    /** A system that files for a person. */
    SYSTEM,
    /** The person, or who acts for the person. */
    OWN;

    static LookReach of(Caller caller) {
        if (caller.isStaff()) {
            return STAFF;
        }
        if (caller.has(Roles.AUDITOR)) {
            return AUDITOR;
        }
        if (caller.has(Roles.ASSISTANT)) {
            return HELPER;
        }
        return caller.isPortal() ? SYSTEM : OWN;
    }
}
