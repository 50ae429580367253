package lv.lidzas.intake.checklist.domain;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.Purpose;

/**
 * What decides which documents somebody needs: who the person is, whether somebody files for them, and for what.
 *
 * @param person the person to be assisted
 * @param isRepresented whether somebody files for the person
 * @param purposes what the assistant is wanted for
 */
public record ChecklistSubject(Person person, boolean isRepresented, List<Purpose> purposes) {

    /** Whether the document is needed on a day. */
    boolean needs(DocumentRequirement document, LocalDate day) {
        return switch (document.need()) {
            case REPRESENTED -> isRepresented;
            case ADULT -> person.isAdultOn(day);
            case CHILD -> person.isChildOn(day);
            case PURPOSE -> !purposesFor(document).isEmpty();
        };
    }

    /** The purposes of the subject that ask for the document. */
    List<Purpose> purposesFor(DocumentRequirement document) {
        return purposes.stream().filter(document.purposes()::contains).toList();
    }
}
