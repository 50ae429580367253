package lv.lidzas.scheduling;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.testkit.Tokens;

/** What is done with visits, over HTTP. */
public final class VisitDesk {

    private VisitDesk() {}

    /** The entry of the persona who is an assistant. */
    public static UUID karlis() {
        String own = as("karlis").get("/v1/assistants").then().extract().path("items[0].id");
        if (own != null) {
            return UUID.fromString(own);
        }
        Map<String, Object> entry = Desk.entry("Kārlis");
        entry.put("loginSubject", Tokens.subjectOf("karlis"));
        return Desk.register(entry);
    }

    public static UUID allocated(UUID budget, UUID assistant, int minutes) {
        return Desk.allocate(budget, assistant, minutes)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static Map<String, Object> wanted(UUID allocation, String start, String end) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("allocationId", allocation);
        wanted.put("purpose", "LEISURE");
        wanted.put("start", start);
        wanted.put("end", end);
        return wanted;
    }

    public static Response plan(String persona, UUID allocation, String start, String end) {
        return sending(persona, wanted(allocation, start, end)).post("/v1/visits");
    }

    public static String planned(UUID allocation, String start, String end) {
        return plan("liga", allocation, start, end).then().statusCode(201).extract().path("id");
    }

    public static Response change(
            String persona, String visit, int version, String step, Map<String, ?> body) {
        return changing(persona, "\"" + version + "\"", body)
                .post("/v1/visits/{id}/" + step, visit);
    }

    public static Response read(String persona, String visit) {
        return as(persona).get("/v1/visits/{id}", visit);
    }
}
