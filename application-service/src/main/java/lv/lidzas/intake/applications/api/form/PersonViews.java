package lv.lidzas.intake.applications.api.form;

import lv.lidzas.intake.persons.domain.DeclaredResidence;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonalCode;
import lv.lidzas.intake.persons.domain.Representation;
import org.jspecify.annotations.Nullable;

/** Turns the people on a form into what is shown of them. */
public final class PersonViews {

    private PersonViews() {}

    public static @Nullable PersonView person(Person person, boolean withCode) {
        return person.equals(Person.NOT_GIVEN)
                ? null
                : new PersonView(
                        person.givenName(),
                        person.familyName(),
                        code(person, withCode),
                        person.bornOn(),
                        residence(person.residence()),
                        person.contact().phone(),
                        person.contact().email());
    }

    public static @Nullable RepresentativeView representative(
            @Nullable Representation representation, boolean withCode) {
        if (representation == null) {
            return null;
        }
        Person person = representation.representative();
        return new RepresentativeView(
                representation.kind(),
                person.givenName(),
                person.familyName(),
                code(person, withCode),
                person.bornOn(),
                residence(person.residence()),
                person.contact().phone(),
                person.contact().email());
    }

    private static @Nullable String code(Person person, boolean withCode) {
        PersonalCode code = person.personalCode();
        if (code == null) {
            return null;
        }
        return withCode ? code.written() : PersonalCode.masked();
    }

    private static @Nullable ResidenceView residence(DeclaredResidence residence) {
        return residence.equals(DeclaredResidence.NOT_GIVEN)
                ? null
                : new ResidenceView(
                        residence.address(), residence.municipalityCode(), residence.postcode());
    }
}
