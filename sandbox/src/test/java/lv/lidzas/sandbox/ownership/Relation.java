package lv.lidzas.sandbox.ownership;

import org.jspecify.annotations.Nullable;

/** What somebody who asks has to do with a case; the token says nothing but a login, roles, and maybe a personal code. */
enum Relation {
    /** The one to be assisted, with a login that filed nothing: only the code tells. */
    PERSON("person", "peteris", "applicant", Whose.PERSON),
    /** Who acts for the person, with a login that filed nothing. */
    REPRESENTATIVE("representative", "marta", "representative", Whose.REPRESENTATIVE),
    /** The login that filed the case, when it proves no code. */
    SUBMITTER("submitter", null, null, Whose.NOBODY),
    /** The same, of a case that it filed for somebody else, and nobody has made sure who it is. */
    UNVERIFIED_SUBMITTER("unverified submitter", null, null, Whose.NOBODY),
    /** The assistant of an allocation that lasts. */
    ASSISTANT("assistant", "karlis", "assistant", Whose.ASSISTANT),
    /** The assistant of an allocation that was released before its first day. */
    EX_ASSISTANT("ex-assistant", "karlis", "assistant", Whose.EX_ASSISTANT),
    /** Acted for the person until yesterday. */
    EX_REPRESENTATIVE("ex-representative", "marta", "representative", Whose.EX_REPRESENTATIVE),
    /** Somebody with a code who has nothing to do with the case. */
    STRANGER("stranger", "karlis", "applicant representative", Whose.STRANGER),
    /** A login without a code that has nothing to do with the case. */
    NAMELESS_STRANGER("stranger without code", "karlis", "applicant", Whose.NOBODY),
    /** Another portal than the one that filed. */
    OTHER_PORTAL("other portal", "karlis", "integration-client", Whose.NOBODY),
    /** An assistant in the register who helps somebody else. */
    OTHER_ASSISTANT("other assistant", "karlis", "assistant", Whose.OTHER_ASSISTANT),
    /** Staff without any part in the case. */
    CASEWORKER("caseworker", "andris", "caseworker", Whose.NOBODY),
    /** Staff who are the person, also with a citizen's role in the same token. */
    CASEWORKER_PERSON(
            "caseworker = person", "dace", "caseworker lead-caseworker applicant", Whose.PERSON),
    /** Staff who act for the person. */
    CASEWORKER_REPRESENTATIVE(
            "caseworker = representative",
            "dace",
            "caseworker lead-caseworker representative",
            Whose.REPRESENTATIVE),
    /** Staff whose login filed the case as a citizen's, and who prove the same code. */
    CASEWORKER_SUBMITTER("caseworker = submitter", null, "caseworker", Whose.SUBMITTER),
    /** The same, with a token that proves no code. */
    CASEWORKER_SUBMITTER_LOGIN(
            "caseworker = submitter without code", null, "caseworker", Whose.NOBODY),
    /** Staff of whom a lead caseworker declared that they are a relative of the person. */
    CASEWORKER_RELATIVE(
            "caseworker = relative", "marta", "caseworker lead-caseworker", Whose.NOBODY),
    /** May also refuse. */
    LEAD("lead-caseworker", "dace", "lead-caseworker", Whose.NOBODY),
    /** Reads and changes nothing. */
    AUDITOR("auditor", "andris", "auditor", Whose.NOBODY);

    /** Whose personal code the token proves. */
    enum Whose {
        NOBODY,
        PERSON,
        REPRESENTATIVE,
        SUBMITTER,
        EX_REPRESENTATIVE,
        ASSISTANT,
        EX_ASSISTANT,
        OTHER_ASSISTANT,
        STRANGER
    }

    private final String title;
    private final @Nullable String login;
    private final @Nullable String roles;
    private final Whose whose;

    Relation(String title, @Nullable String login, @Nullable String roles, Whose whose) {
        this.title = title;
        this.login = login;
        this.roles = roles;
        this.whose = whose;
    }

    /** As the table names it. */
    String title() {
        return title;
    }

    /** Whether nothing of a case may be seen or done. */
    boolean isOutside() {
        return switch (this) {
            case STRANGER, NAMELESS_STRANGER, OTHER_PORTAL, OTHER_ASSISTANT, EX_REPRESENTATIVE ->
                    true;
            default -> false;
        };
    }

    /** Whether staff stand on the other side of the desk, too, or somebody does to whom they are tied. */
    boolean isStaffInOwnMatter() {
        return switch (this) {
            case CASEWORKER_PERSON,
                    CASEWORKER_REPRESENTATIVE,
                    CASEWORKER_SUBMITTER,
                    CASEWORKER_SUBMITTER_LOGIN,
                    CASEWORKER_RELATIVE ->
                    true;
            default -> false;
        };
    }

    /** Whether a case may have nobody of the kind: who filed it is either verified or not. */
    private boolean isNobodyIn(OneCase one) {
        return switch (this) {
            case SUBMITTER -> one.isUnverified();
            case UNVERIFIED_SUBMITTER -> !one.isUnverified();
            default -> false;
        };
    }

    /**
     * What the issuer is asked for: a persona, its roles and its code. Null where a case has nobody of that kind.
     *
     * @param one the case
     */
    @Nullable String persona(OneCase one) {
        String who = login == null ? one.submitter() : login;
        String code = one.codeOf(whose);
        if (who == null || isNobodyIn(one) || (code == null && whose != Whose.NOBODY)) {
            return null;
        }
        String asked = who + "&personal_code=" + (code == null ? "" : code);
        return roles == null ? asked : asked + "&groups=" + roles;
    }
}
