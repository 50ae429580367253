package lv.lidzas.intake.applications.api;

import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.sending;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a persona does with an application, and the forms that they send. */
public final class Intake {

    private Intake() {}

    public static ValidatableResponse draft(String persona, Map<String, Object> form) {
        return sending(persona, form).post("/v1/applications").then().statusCode(201);
    }

    /** Drafts and submits; the answer to submitting. */
    public static ValidatableResponse submit(String persona, Map<String, Object> form) {
        ValidatableResponse draft = draft(persona, form);
        return submit(persona, draft.extract().path("id"), draft.extract().header("ETag"))
                .statusCode(200);
    }

    public static ValidatableResponse submit(String persona, String id, String etag) {
        return changing(persona, etag, Map.of()).post("/v1/applications/{id}/submit", id).then();
    }

    /** Anna, 41, group II, who works. */
    public static Map<String, Object> annasForm() {
        return form(
                person("Anna", "Paraudziņa", "120585-10001", "1985-05-12"), "WORK", "INSTITUTION");
    }

    /** Marta, 53. */
    public static Map<String, Object> martasForm() {
        return form(person("Marta", "Paraudziņa", "291272-10004", "1972-12-29"), "INSTITUTION");
    }

    /** Jānis, 8, for whom his mother Ilze files. */
    public static Map<String, Object> janisForm() {
        Map<String, Object> form =
                form(person("Jānis", "Paraugs", "390000-00001", "2018-03-09"), "EDUCATION");
        Map<String, Object> ilze = person("Ilze", "Paraudziņa", "070790-10002", "1990-07-07");
        ilze.put("kind", "PARENT");
        form.put("representative", ilze);
        return form;
    }

    /** Somebody of whom nobody else speaks, so that tests do not meet. */
    public static Map<String, Object> formOf(String personalCode) {
        return form(person("Kāds", "Paraugs", personalCode, "1980-01-01"), "LEISURE");
    }

    public static Map<String, Object> person(
            String givenName, String familyName, String personalCode, String bornOn) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", givenName);
        person.put("familyName", familyName);
        person.put("personalCode", personalCode);
        person.put("bornOn", bornOn);
        person.put(
                "declaredResidence",
                Map.of(
                        "address",
                        "Parauga iela 1, Ludza",
                        "municipalityCode",
                        "LUDZA",
                        "postcode",
                        "LV-5701"));
        person.put("phone", "+37120000000");
        return person;
    }

    private static Map<String, Object> form(Map<String, Object> person, String... purposes) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("person", person);
        form.put("purposes", List.of(purposes));
        form.put("receivesVisualBenefit", false);
        return form;
    }
}
