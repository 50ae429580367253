package lv.lidzas.benchmarks.harness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;

/** People whom nobody met before, each with an application; a portal files it. */
public final class Applicants {

    /** Codes begin with 39, as nobody's does yet. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final List<String> NAMES = List.of("Anna", "Ilze", "Maija", "Zane", "Elza");

    private static final String PORTAL = "e-service";

    private final Api api;
    private final String url;

    public Applicants(Rig rig) {
        this.api = rig.api();
        this.url = rig.addresses().application() + "/v1/applications";
    }

    /** A new person's draft. */
    public Reply draft() {
        return api.post(PORTAL, url, form(NUMBER.incrementAndGet())).expect(201);
    }

    /** The draft, submitted. */
    public Reply submit(Reply draft) {
        return api.post(PORTAL, url + "/" + draft.text("id") + "/submit", Map.of(), draft.version())
                .expect(200);
    }

    private static Map<String, Object> form(int number) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", NAMES.get(number / 18_000 % NAMES.size()));
        person.put("familyName", "Paraudziņa");
        person.put(
                "personalCode",
                "39%04d-%05d".formatted(number / 100_000 % 10_000, number % 100_000));
        // Nobody is taken for somebody else.
        person.put("bornOn", LocalDate.of(1950, 1, 1).plusDays(number % 18_000).toString());
        person.put(
                "declaredResidence",
                Map.of("address", "Parauga iela 1, Ludza", "municipalityCode", "LUDZA"));
        person.put("phone", "+37120000000");
        return Map.of(
                "person", person, "purposes", List.of("LEISURE"), "receivesVisualBenefit", false);
    }
}
