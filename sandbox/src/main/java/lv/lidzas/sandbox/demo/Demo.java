package lv.lidzas.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Four people, four ways to allocated hours, and a month of one of them. */
public final class Demo {

    final Api api;
    final Narrator narrator;
    final People people;

    Demo(Api api, Narrator narrator, People people) {
        this.api = api;
        this.narrator = narrator;
        this.people = people;
    }

    /** Tells all stories against a system, as they go under the rules that decide there today. */
    public static void tell(Addresses addresses, PrintStream out) {
        Demo demo = new Demo(new Api(addresses), new Narrator(out), new People(Instant.now()));
        demo.logIn();
        if (demo.rules().equals("MK942-2016")) {
            demo.annaWorks();
            demo.tomsIsEight();
            demo.peterisStudies();
            demo.martaBringsWhatIsMissing();
        } else {
            new NationalStories(demo).tell();
        }
    }

    /** The rule set that decides today: of those that decide and have begun, the one that began last. */
    private String rules() {
        String today = inMonths(0);
        String serving = "";
        String since = "";
        Reply sets = api.get("anna", api.addresses().eligibility() + "/v1/rule-sets").expect(200);
        for (JsonNode set : sets.body().path("items")) {
            String from = set.path("applicableFrom").asText("");
            if (set.path("use").asText().equals("DECIDES")
                    && from.compareTo(today) <= 0
                    && from.compareTo(since) >= 0) {
                serving = set.path("id").asText();
                since = from;
            }
        }
        return serving;
    }

    private void logIn() {
        api.login("anna", People.codeOf(people.anna));
        api.login("peteris", People.codeOf(people.peteris));
        api.login("marta", People.codeOf(people.marta));
    }

    private void annaWorks() {
        narrator.title("1. Anna has disability group II and works");
        String assistant = assistantWhoLogsIn("karlis", "Kārlis");
        Case anna =
                Case.draft(
                        api,
                        narrator,
                        "anna",
                        "Anna",
                        People.form(people.anna, List.of("WORK", "LEISURE"), assistant));
        anna.submit();
        anna.bring("OPINION_ASSISTANT_NEED", "VDEĀVK", opinion("II", "MOBILITY"));
        anna.bring("CONFIRMATION_EMPLOYER", "SIA Paraugs", Map.of());
        AnnasHours hours = new AnnasHours(api, narrator, granted(anna));
        narrator.title("2. A month of Anna's life");
        new AnnasMonth(hours)
                .tell(
                        anna,
                        assistantWhoLogsIn("inese", "Inese"),
                        assistantWhoLogsIn("juris", "Juris"));
    }

    private void tomsIsEight() {
        narrator.title("3. Toms is eight; his mother applies for him");
        String assistant = assistant("Zane", "PERSONAL");
        Map<String, Object> form =
                People.form(people.toms, List.of("PUBLIC_EVENT", "INSTITUTION"), assistant);
        form.put("representative", People.representative(people.ilze, "PARENT"));
        Case toms = Case.draft(api, narrator, "ilze", "Ilze", form);
        toms.submit();
        toms.bring("REPRESENTATION_PROOF", "Ludzas novada dzimtsarakstu nodaļa", Map.of());
        toms.bring(
                "OPINION_SPECIAL_CARE",
                "VDEĀVK",
                Map.of(
                        "validUntil",
                        inMonths(8),
                        "opinion",
                        Map.of("limitations", List.of("MENTAL"))));
        toms.bring("CONFIRMATION_INSTITUTION", "Biedrība \"Paraugs\"", Map.of());
        granted(toms);
    }

    private void peterisStudies() {
        narrator.title(
                "4. Pēteris has group I because of sight, receives the benefit, and studies");
        String assistant = assistant("Rihards", "WORK");
        Map<String, Object> form =
                People.form(people.peteris, List.of("HIGHER_EDUCATION"), assistant);
        form.put("receivesVisualBenefit", true);
        Case peteris = Case.draft(api, narrator, "peteris", "Pēteris", form);
        peteris.submit();
        peteris.bring("OPINION_ASSISTANT_NEED", "VDEĀVK", opinion("I", "VISUAL"));
        peteris.bring("CONFIRMATION_EDUCATION", "Parauga augstskola", Map.of());
        granted(peteris);
    }

    private void martaBringsWhatIsMissing() {
        narrator.title("5. Marta's documents are missing; she brings them");
        String assistant = assistant("Elīna", "WORK");
        Case marta =
                Case.draft(
                        api,
                        narrator,
                        "marta",
                        "Marta",
                        People.form(people.marta, List.of("DAY_CARE"), assistant));
        marta.submit();
        marta.seeWhatIsMissing();
        marta.bring("OPINION_ASSISTANT_NEED", "VDEĀVK", opinion("I", "MENTAL"));
        marta.bring("CONFIRMATION_DAY_CENTRE", "Dienas centrs \"Paraugs\"", Map.of());
        granted(marta);
    }

    private static JsonNode granted(Case one) {
        one.issue();
        JsonNode hours = one.seeHours();
        one.seeTimeline();
        return hours;
    }

    /** Registers an assistant who is known by the personal code at the login. */
    private String assistantWhoLogsIn(String name, String givenName) {
        String code = people.codeOfAnAssistant();
        api.login(name, "karlis", code);
        return assistant(givenName, "WORK", code);
    }

    String assistant(String givenName, String experience) {
        return assistant(givenName, experience, people.codeOfAnAssistant());
    }

    private String assistant(String givenName, String experience, String personalCode) {
        Map<String, Object> entry =
                Map.of(
                        "givenName",
                        givenName,
                        "familyName",
                        "Paraugs",
                        "personalCode",
                        personalCode,
                        "phone",
                        "+37120000001",
                        "experience",
                        Map.of("kind", experience, "description", "Parauga apraksts"));
        String id =
                api.post("liga", api.addresses().scheduling() + "/v1/assistants", entry)
                        .expect(201)
                        .text("id");
        narrator.step("caseworker", "registers " + givenName + ": assistant " + id);
        return id;
    }

    static Map<String, Object> opinion(String group, String limitation) {
        return Map.of(
                "validUntil",
                inMonths(30),
                "opinion",
                Map.of("disabilityGroup", group, "limitations", List.of(limitation)));
    }

    static String inMonths(int months) {
        return LocalDate.now(ZoneId.of("Europe/Riga")).plusMonths(months).toString();
    }
}
