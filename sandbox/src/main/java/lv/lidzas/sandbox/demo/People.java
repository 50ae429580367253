package lv.lidzas.sandbox.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The synthetic people of the stories, as an application form states them. */
final class People {

    /** An adult with disability group II who works. */
    static final Map<String, Object> ANNA =
            person("Anna", "Paraudziņa", "120585-10001", "1985-05-12");

    /** A child with a disability. */
    static final Map<String, Object> TOMS = person("Toms", "Paraugs", "390000-00008", "2018-03-09");

    /** The child's mother. */
    static final Map<String, Object> ILZE =
            person("Ilze", "Paraudziņa", "070790-10002", "1990-07-07");

    /** A student with disability group I because of sight. */
    static final Map<String, Object> PETERIS =
            person("Pēteris", "Paraugs", "230101-20003", "2001-01-23");

    /** An adult whose documents are missing at first. */
    static final Map<String, Object> MARTA =
            person("Marta", "Paraudziņa", "291272-10004", "1972-12-29");

    private People() {}

    private static Map<String, Object> person(
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

    /** A representative's part of the form: the person's data and what gives the right to represent. */
    static Map<String, Object> representative(Map<String, Object> person, String kind) {
        Map<String, Object> representative = new LinkedHashMap<>(person);
        representative.put("kind", kind);
        return representative;
    }

    /** The form of an application. */
    static Map<String, Object> form(
            Map<String, Object> person, List<String> purposes, String assistantId) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("person", person);
        form.put("purposes", purposes);
        form.put("receivesVisualBenefit", false);
        form.put("preferredAssistant", Map.of("assistantId", assistantId));
        return form;
    }
}
