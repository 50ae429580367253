package lv.lidzas.intake.persons.domain;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** Invented people; none of them exists, and the old codes have a wrong check digit on purpose. */
public final class PersonExamples {

    public static final Person ANNA_ADULT_GROUP_II =
            person(1, "Anna", "Paraudziņa", "120585-10001", LocalDate.of(1985, 5, 12));
    public static final Person JANIS_CHILD_8 =
            person(2, "Jānis", "Paraugs", "390000-00001", LocalDate.of(2018, 3, 9));
    public static final Person ILZE_MOTHER =
            person(3, "Ilze", "Paraudziņa", "070790-10002", LocalDate.of(1990, 7, 7));

    public static final Representation BY_ILZE =
            Representation.by(ILZE_MOTHER, RepresentationKind.PARENT);

    private PersonExamples() {}

    /** The same person under another name; a part may be absent. */
    public static Person named(
            Person person, @Nullable String givenName, @Nullable String familyName) {
        return new Person(
                person.id(),
                givenName,
                familyName,
                person.personalCode(),
                person.bornOn(),
                person.residence(),
                person.contact());
    }

    private static Person person(
            int number, String givenName, String familyName, String code, LocalDate bornOn) {
        return new Person(
                new PersonId(new UUID(8, number)),
                givenName,
                familyName,
                PersonalCode.parse(code),
                bornOn,
                new DeclaredResidence("Parauga iela 1, Ludza", "LUDZA", "LV-5701"),
                new ContactDetails("+37120000000", null));
    }
}
