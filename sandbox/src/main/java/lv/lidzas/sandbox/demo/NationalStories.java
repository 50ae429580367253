package lv.lidzas.sandbox.demo;

import java.util.List;
import java.util.Map;

/**
 * The four stories as they go under regulation 316: an adult's time is assessed by a caseworker, a child's is in the law, and time
 * by the month goes to the assistant by the month.
 */
final class NationalStories {

    private final Demo demo;

    NationalStories(Demo demo) {
        this.demo = demo;
    }

    void tell() {
        annaWorks();
        tomsIsEight();
        peterisStudies();
        martaBringsWhatIsMissing();
    }

    private void annaWorks() {
        demo.narrator.title("1. Anna has disability group II and works");
        String assistant = demo.assistant("Kārlis", "WORK");
        Case anna = draft("anna", "Anna", demo.people.anna, List.of("WORK"), assistant);
        anna.submit();
        anna.bring("DISABILITY_DECISION", "VDEĀVK", Demo.opinion("II", "MOBILITY"));
        anna.bring("CONFIRMATION_EMPLOYER", "SIA Paraugs", Map.of());
        anna.grant("WORK", 4800);
        anna.seeHours();
    }

    private void tomsIsEight() {
        demo.narrator.title("2. Toms is eight; his mother applies for him");
        String assistant = demo.assistant("Zane", "PERSONAL");
        Map<String, Object> form =
                People.form(demo.people.toms, List.of("OTHER_ACTIVITY"), assistant);
        form.put("representative", People.representative(demo.people.ilze, "PARENT"));
        Case toms = Case.draft(demo.api, demo.narrator, "ilze", "Ilze", form);
        toms.submit();
        toms.bring("REPRESENTATION_PROOF", "Ludzas novada dzimtsarakstu nodaļa", Map.of());
        toms.bring(
                "OPINION_SPECIAL_CARE",
                "VDEĀVK",
                Map.of(
                        "validUntil",
                        Demo.inMonths(8),
                        "opinion",
                        Map.of("limitations", List.of("MENTAL"))));
        toms.issue();
        toms.seeHours();
    }

    private void peterisStudies() {
        demo.narrator.title(
                "3. Pēteris has group I because of sight, receives the benefit, and studies");
        String assistant = demo.assistant("Rihards", "WORK");
        Map<String, Object> form =
                People.form(demo.people.peteris, List.of("UNIVERSITY_STUDIES"), assistant);
        form.put("receivesVisualBenefit", true);
        Case peteris = Case.draft(demo.api, demo.narrator, "peteris", "Pēteris", form);
        peteris.submit();
        peteris.bring("DISABILITY_DECISION", "VDEĀVK", Demo.opinion("I", "VISUAL"));
        peteris.bring("CONFIRMATION_EDUCATION", "Parauga augstskola", Map.of());
        peteris.grant("UNIVERSITY_STUDIES", 7200);
        peteris.seeHours();
    }

    private void martaBringsWhatIsMissing() {
        demo.narrator.title("4. Marta's documents are missing; she brings them");
        String assistant = demo.assistant("Elīna", "WORK");
        Case marta = draft("marta", "Marta", demo.people.marta, List.of("DAY_CENTRE"), assistant);
        marta.submit();
        marta.seeWhatIsMissing();
        marta.bring("DISABILITY_DECISION", "VDEĀVK", Demo.opinion("I", "MENTAL"));
        marta.bring("CONFIRMATION_DAY_CENTRE", "Dienas centrs \"Paraugs\"", Map.of());
        marta.grant("DAY_CENTRE", 2400);
        marta.seeHours();
    }

    private Case draft(
            String applicant,
            String name,
            Map<String, Object> person,
            List<String> purposes,
            String assistant) {
        return Case.draft(
                demo.api, demo.narrator, applicant, name, People.form(person, purposes, assistant));
    }
}
