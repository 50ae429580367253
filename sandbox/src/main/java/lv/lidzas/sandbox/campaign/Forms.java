package lv.lidzas.sandbox.campaign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the invented people of a campaign fill in. */
final class Forms {

    private static final int HALF_OF_A_CODE = 100_000;

    private Forms() {}

    /** Stands on the form of one case only, so that a case that was filed twice is seen. */
    static String address(CasePlan plan) {
        return "Vētras iela " + plan.number() + ", Ludza";
    }

    /** An adult; the code begins with 39, as nobody's does yet. */
    static Map<String, Object> application(CasePlan plan, @Nullable String wish) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", "Vētra");
        person.put("familyName", "Paraudziņa");
        person.put("personalCode", codeOfPerson(plan));
        person.put("bornOn", "1970-01-01");
        person.put(
                "declaredResidence", Map.of("address", address(plan), "municipalityCode", "LUDZA"));
        person.put("phone", "+37120000002");
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("person", person);
        form.put("purposes", plan.withWork() ? List.of("WORK", "LEISURE") : List.of("LEISURE"));
        form.put("receivesVisualBenefit", false);
        if (wish != null) {
            form.put("preferredAssistant", Map.of("assistantId", wish));
        }
        return form;
    }

    static String codeOfPerson(CasePlan plan) {
        return code(8, plan.person());
    }

    private static String code(int kind, int number) {
        return "39%d%03d-%05d".formatted(kind, number / HALF_OF_A_CODE, number % HALF_OF_A_CODE);
    }

    static Map<String, Object> assistant(CasePlan plan) {
        return Map.of(
                "givenName",
                "Vējš",
                "familyName",
                "Paraugs",
                "personalCode",
                code(7, plan.number()),
                "phone",
                "+37120000002",
                "experience",
                Map.of("kind", "WORK", "description", "Parauga apraksts"));
    }

    /** An opinion that grants in group II and does not in group III. */
    static Map<String, Object> opinion(String group) {
        return Map.of(
                "validUntil",
                today().plusMonths(30).toString(),
                "opinion",
                Map.of("disabilityGroup", group, "limitations", List.of("MOBILITY")));
    }

    static Map<String, Object> document(
            String kind, String number, String application, String person) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("kind", kind);
        metadata.put("issuer", "VDEĀVK");
        metadata.put("number", number);
        metadata.put("issuedOn", today().minusDays(20).toString());
        metadata.put("subjectPersonId", person);
        metadata.put("applicationId", application);
        return metadata;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Riga"));
    }
}
