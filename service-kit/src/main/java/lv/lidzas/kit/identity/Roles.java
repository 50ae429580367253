package lv.lidzas.kit.identity;

import java.util.Map;
import java.util.Set;

/**
 * The roles (lomas) that a token can carry in its claim {@code groups}, and the groups of roles that operations ask for.
 *
 * <p>Text constants, because {@code @RolesAllowed} takes nothing else. A group is derived from the roles by {@link
 * RoleGroups}; a token that names one itself gains nothing.
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

    /** Caseworkers, lead or not. */
    public static final String STAFF = "group:staff";

    /** Staff and auditors: whoever sees every case. */
    public static final String OVERSEERS = "group:overseers";

    /** Whoever files applications and documents: the parties, systems on their behalf, and staff. */
    public static final String FILERS = "group:filers";

    /** Whoever reads a case: filers and auditors. */
    public static final String READERS = "group:readers";

    /** Whoever reads the register of helpers: overseers and, of themselves, assistants. */
    public static final String REGISTER_READERS = "group:register-readers";

    /** Whoever may ask about oneself: the parties and assistants. */
    public static final String PERSONS = "group:persons";

    /** Whoever gives or gets help, or arranges it: the parties, systems on their behalf, assistants and staff. */
    public static final String SIDES = "group:sides";

    /** Whoever helps or arranges help: assistants and staff. */
    public static final String HELPING = "group:helping";

    /** Every role there is. */
    public static final String EVERYBODY = "group:everybody";

    private static final Set<String> ALL =
            Set.of(
                    APPLICANT,
                    REPRESENTATIVE,
                    CASEWORKER,
                    LEAD_CASEWORKER,
                    ASSISTANT,
                    AUDITOR,
                    INTEGRATION_CLIENT);

    private static final Map<String, Set<String>> MEMBERS =
            Map.of(
                    STAFF, Set.of(CASEWORKER, LEAD_CASEWORKER),
                    OVERSEERS, Set.of(CASEWORKER, LEAD_CASEWORKER, AUDITOR),
                    FILERS,
                            Set.of(
                                    APPLICANT,
                                    REPRESENTATIVE,
                                    INTEGRATION_CLIENT,
                                    CASEWORKER,
                                    LEAD_CASEWORKER),
                    READERS,
                            Set.of(
                                    APPLICANT,
                                    REPRESENTATIVE,
                                    INTEGRATION_CLIENT,
                                    CASEWORKER,
                                    LEAD_CASEWORKER,
                                    AUDITOR),
                    REGISTER_READERS, Set.of(CASEWORKER, LEAD_CASEWORKER, AUDITOR, ASSISTANT),
                    PERSONS, Set.of(APPLICANT, REPRESENTATIVE, ASSISTANT),
                    HELPING, Set.of(ASSISTANT, CASEWORKER, LEAD_CASEWORKER),
                    SIDES,
                            Set.of(
                                    APPLICANT,
                                    REPRESENTATIVE,
                                    INTEGRATION_CLIENT,
                                    ASSISTANT,
                                    CASEWORKER,
                                    LEAD_CASEWORKER),
                    EVERYBODY, ALL);

    private Roles() {}

    /** Every single role that a token may carry. */
    static Set<String> all() {
        return ALL;
    }

    /** Every group with the roles in it. */
    static Map<String, Set<String>> groups() {
        return MEMBERS;
    }
}
