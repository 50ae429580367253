package lv.lidzas.intake.applications.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PersonalCodeFormat;
import lv.lidzas.kit.web.PhoneNumber;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person to be assisted as sent and shown; anything may be missing in a draft. */
@Schema(
        description =
                "The person to be assisted (S10). A draft may leave anything out; submitting asks for all but one of phone and e-mail.")
public record PersonForm(
        @Schema(description = "Given name.", examples = "Anna", maxLength = 100)
                @Nullable
                @PersonName
                String givenName,
        @Schema(description = "Family name.", examples = "Paraudziņa", maxLength = 100)
                @Nullable
                @PersonName
                String familyName,
        @Schema(
                        description =
                                "Personal code (personas kods), old or new form, hyphen optional. A wrong check digit of the old form is a warning. Shown as ******-***** to those who may not read it.",
                        examples = "120585-10001",
                        maxLength = 12)
                @Nullable
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(description = "Date of birth.", examples = "1985-05-12") @Nullable LocalDate bornOn,
        @Nullable @Valid ResidenceForm declaredResidence,
        @Schema(
                        description = "Phone number; phone or e-mail is needed.",
                        examples = "+37120000000",
                        maxLength = 20)
                @Nullable
                @PhoneNumber
                String phone,
        @Schema(
                        description = "E-mail address; phone or e-mail is needed.",
                        examples = "anna@paraugs.example",
                        maxLength = 254)
                @Nullable
                @Size(max = 254)
                @Email
                @PlainText
                String email)
        implements StatedPerson {

    static @Nullable PersonForm of(Person person, boolean withCode) {
        return person.equals(Person.NOT_GIVEN)
                ? null
                : new PersonForm(
                        person.givenName(),
                        person.familyName(),
                        StatedPerson.code(person, withCode),
                        person.bornOn(),
                        ResidenceForm.of(person.residence()),
                        person.contact().phone(),
                        person.contact().email());
    }

    @Override
    public String toString() {
        return "PersonForm[]";
    }
}
