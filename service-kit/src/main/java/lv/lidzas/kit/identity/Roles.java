package lv.lidzas.kit.identity;

/**
 * The roles (lomas) that a token can carry in its claim {@code groups}.
 *
 * <p>Text constants, because {@code @RolesAllowed} takes nothing else.
 */
public final class Roles {

    /** The person who asks for help (iesniedzējs). */
    public static final String APPLICANT = "applicant";

    /** Parent, guardian, trustee or authorised person (likumiskais pārstāvis). */
    public static final String REPRESENTATIVE = "representative";

    /** The municipality's social worker (sociālais darbinieks). */
    public static final String CASEWORKER = "caseworker";

    /** A caseworker who may also refuse (vecākais sociālais darbinieks). */
    public static final String LEAD_CASEWORKER = "lead-caseworker";

    /** The one who helps (asistents). */
    public static final String ASSISTANT = "assistant";

    /** Reads everything, changes nothing (auditors). */
    public static final String AUDITOR = "auditor";

    /** Another system that files on a person's behalf (e-pakalpojums). */
    public static final String INTEGRATION_CLIENT = "integration-client";

    private Roles() {}
}
