package lv.lidzas.intake.applications.api.form;

import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.ContactDetails;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** What a form states of a person (persona), whichever part the person has in it. Blank text counts as missing. */
interface StatedPerson {

    @Nullable String givenName();

    @Nullable String familyName();

    @Nullable String personalCode();

    @Nullable LocalDate bornOn();

    @Nullable ResidenceForm declaredResidence();

    @Nullable String phone();

    @Nullable String email();

    /** The person, not recognised yet. */
    default Person toPerson() {
        String code = personalCode();
        return new Person(
                null,
                text(givenName()),
                text(familyName()),
                code == null ? null : PersonalCode.parse(code),
                bornOn(),
                ResidenceForm.toResidence(declaredResidence()),
                new ContactDetails(text(phone()), text(email())));
    }

    /** The code as this reader may see it. */
    static @Nullable String code(Person person, boolean withCode) {
        PersonalCode code = person.personalCode();
        return code == null ? null : code.shown(withCode);
    }

    static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
