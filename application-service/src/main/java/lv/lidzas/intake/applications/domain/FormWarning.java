package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.kit.words.PersonalCode;

/**
 * Something on the form that deserves a second look but never stands in the way (brīdinājums).
 *
 * @param pointer where, as a JSON pointer into the form
 * @param code what is odd
 */
public record FormWarning(String pointer, String code) {

    /** What is odd on a form. */
    public static List<FormWarning> on(ApplicationForm form, LocalDate today) {
        List<FormWarning> warnings = new ArrayList<>();
        ofPerson("/person", form.person(), warnings);
        Person representative = form.representative();
        if (representative != null) {
            ofPerson("/representative", representative, warnings);
        }
        if (form.representation() != null) {
            warnings.addAll(
                    RepresentationDoubts.about(form.person(), form.representation(), today));
        }
        if (representative == null && form.person().isChildOn(today)) {
            warnings.add(new FormWarning("/representative", "child-without-representative"));
        }
        return List.copyOf(warnings);
    }

    private static void ofPerson(String at, Person person, List<FormWarning> warnings) {
        PersonalCode code = person.personalCode();
        if (code == null) {
            return;
        }
        if (!code.hasPlausibleChecksum()) {
            warnings.add(new FormWarning(at + "/personalCode", "personal-code-checksum"));
        }
        LocalDate stated = code.statedBirth();
        if (stated != null && person.bornOn() != null && !stated.equals(person.bornOn())) {
            warnings.add(new FormWarning(at + "/bornOn", "born-on-differs-from-code"));
        }
    }
}
