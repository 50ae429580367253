package lv.lidzas.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;

/** The opinion that an adult needs an assistant, as the portal uploads it. */
final class Papers {

    private Papers() {}

    static Reply upload(Rig rig, Api api, Reply application, byte[] content) {
        return api.upload(
                        "e-service",
                        rig.addresses().document() + "/v1/documents",
                        about(application),
                        content)
                .expect(201);
    }

    /** What stands on it. */
    static Map<String, Object> about(Reply application) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Riga"));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("kind", "OPINION_ASSISTANT_NEED");
        metadata.put("issuer", "VDEĀVK");
        metadata.put("number", "P-1/2026");
        metadata.put("issuedOn", today.minusDays(20).toString());
        metadata.put("validUntil", today.plusYears(2).toString());
        metadata.put("subjectPersonId", application.text("personId"));
        metadata.put("applicationId", application.text("id"));
        metadata.put(
                "opinion", Map.of("disabilityGroup", "II", "limitations", List.of("MOBILITY")));
        return metadata;
    }
}
