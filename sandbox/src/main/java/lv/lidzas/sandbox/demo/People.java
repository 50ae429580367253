package lv.lidzas.sandbox.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The synthetic people of the stories, as an application form states them.
 *
 * <p>Those who apply are other people in each telling, because who told a story before has all the hours of a week. Their
 * codes begin with 39, as nobody's does yet.
 */
final class People {

    /** An adult with disability group II who works. */
    final Map<String, Object> anna;

    /** A child with a disability. */
    final Map<String, Object> toms;

    /** The child's mother. */
    final Map<String, Object> ilze = person("Ilze", "Paraudziņa", "070790-10002", "1990-07-07");

    /** A student with disability group I because of sight. */
    final Map<String, Object> peteris;

    /** An adult whose documents are missing at first. */
    final Map<String, Object> marta;

    private final Instant now;
    private int met = 4;

    /** People as nobody met them before this moment. */
    People(Instant now) {
        this.now = now;
        anna = person("Anna", "Paraudziņa", code(1, now), "1985-05-12");
        toms = person("Toms", "Paraugs", code(2, now), eightYearsBefore(now));
        peteris = person("Pēteris", "Paraugs", code(3, now), "2001-01-23");
        marta = person("Marta", "Paraudziņa", code(4, now), "1972-12-29");
    }

    /** The code of an assistant whom the register does not know yet. */
    String codeOfAnAssistant() {
        return code(++met, now);
    }

    private static String eightYearsBefore(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Riga"))
                .minusYears(8)
                .minusMonths(5)
                .toString();
    }

    /** The rest of the code counts tenths of a second, which come again after eleven days. */
    private static String code(int person, Instant now) {
        String tenths = "%07d".formatted(now.toEpochMilli() / 100 % 10_000_000);
        return "39%02d".formatted(person) + tenths.substring(0, 2) + "-" + tenths.substring(2);
    }

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

    /** The code of one of them. */
    static String codeOf(Map<String, Object> person) {
        return String.valueOf(person.get("personalCode"));
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
