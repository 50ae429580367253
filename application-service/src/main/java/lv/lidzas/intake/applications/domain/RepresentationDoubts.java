package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationKind;

/**
 * What is odd about who acts for whom (šaubas par pārstāvību): pairs that the law does not know, and terms that are over.
 *
 * <p>Warnings and not faults: an authority may not turn a written application away at the door; it asks.
 */
final class RepresentationDoubts {

    private final Person person;
    private final Representation representation;
    private final LocalDate today;
    private final List<FormWarning> doubts = new ArrayList<>();

    private RepresentationDoubts(Person person, Representation representation, LocalDate today) {
        this.person = person;
        this.representation = representation;
        this.today = today;
    }

    static List<FormWarning> about(Person person, Representation representation, LocalDate today) {
        RepresentationDoubts doubts = new RepresentationDoubts(person, representation, today);
        doubts.kind();
        doubts.age();
        doubts.term();
        return List.copyOf(doubts.doubts);
    }

    private void kind() {
        LocalDate born = person.knownBirth();
        boolean isAdult = born != null && !person.isChildOn(today);
        doubtIf(representation.isForMinors() && isAdult, "/kind", "represents-an-adult");
        doubtIf(
                representation.kind() == RepresentationKind.TRUSTEE && person.isChildOn(today),
                "/kind",
                "trustee-of-a-child");
    }

    private void age() {
        Person representative = representation.representative();
        String birth = representative.bornOn() == null ? "/personalCode" : "/bornOn";
        doubtIf(representative.isChildOn(today), birth, "representative-not-adult");
        LocalDate born = representative.knownBirth();
        LocalDate bornOfPerson = person.knownBirth();
        doubtIf(
                representation.kind() == RepresentationKind.PARENT
                        && born != null
                        && bornOfPerson != null
                        && !born.isBefore(bornOfPerson),
                birth,
                "parent-younger-than-child");
    }

    private void term() {
        LocalDate from = representation.from();
        LocalDate until = representation.until();
        doubtIf(until != null && until.isBefore(today), "/until", "representation-over");
        doubtIf(from != null && from.isAfter(today), "/from", "representation-not-begun");
    }

    private void doubtIf(boolean odd, String member, String code) {
        if (odd) {
            doubts.add(new FormWarning("/representative" + member, code));
        }
    }
}
