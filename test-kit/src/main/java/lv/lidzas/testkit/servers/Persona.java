package lv.lidzas.testkit.servers;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invented people for whom the sandbox's issuer makes tokens.
 *
 * <p>None of them exists: the subjects are made up, and the personal codes carry a check digit that is wrong on purpose.
 */
public enum Persona {
    ANNA(
            "anna",
            "applicant",
            1,
            "120585-10001",
            "an adult with a disability of group II who works"),
    ILZE("ilze", "representative", 2, "070790-10002", "the mother of a child of 8"),
    PETERIS(
            "peteris",
            "applicant",
            "PNOLV-230101-20003",
            "230101-20003",
            "a student with group I because of sight"),
    MARTA("marta", "applicant", 4, "291272-10004", "an applicant whose documents are missing"),
    LIGA("liga", "caseworker", 5, null, "a caseworker"),
    DACE("dace", "lead-caseworker", 6, null, "a lead caseworker, who may refuse"),
    KARLIS("karlis", "assistant", 7, null, "an assistant"),
    ANDRIS("andris", "auditor", 8, null, "an auditor, who reads and changes nothing"),
    E_SERVICE(
            "e-service",
            "integration-client",
            9,
            null,
            "a portal that files applications for people");

    private final String username;
    private final String role;
    private final String subject;
    private final @Nullable String personalCode;
    private final String description;

    Persona(
            String username,
            String role,
            int number,
            @Nullable String personalCode,
            String description) {
        this(
                username,
                role,
                new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number).toString(),
                personalCode,
                description);
    }

    Persona(
            String username,
            String role,
            String subject,
            @Nullable String personalCode,
            String description) {
        this.username = username;
        this.role = role;
        this.subject = subject;
        this.personalCode = personalCode;
        this.description = description;
    }

    public static Optional<Persona> named(String username) {
        return Arrays.stream(values()).filter(it -> it.username.equals(username)).findFirst();
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }

    /** The subject of the persona's tokens; the same in every run. Some issuers take the personal code for one. */
    public String subject() {
        return subject;
    }

    /**
     * What stands for the persona in tables and events: of the code if there is one, otherwise of the login.
     *
     * @param secret the deployment's, in base64, with the number 1
     */
    public String partyKey(String secret) {
        return personalCode == null
                ? PartyKeyForm.of(secret, "login\0" + subject)
                : PartyKeyForm.of(secret, "code\0" + personalCode.replace("-", ""));
    }

    /** The code that the person proved to the issuer, for people who apply. */
    public @Nullable String personalCode() {
        return personalCode;
    }

    public String description() {
        return description;
    }
}
