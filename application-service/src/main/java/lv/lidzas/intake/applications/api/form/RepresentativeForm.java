package lv.lidzas.intake.applications.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PersonalCodeFormat;
import lv.lidzas.kit.web.PhoneNumber;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who files for the person, as sent and shown. */
@Schema(
        description =
                "Who files for the person (S11). Submitting asks for kind, names and personal code; phone or e-mail may be given here instead of with the person.")
public record RepresentativeForm(
        @Schema(description = "By which right the representative acts.", examples = "PARENT")
                @Nullable RepresentationKind kind,
        @Schema(description = "Given name.", examples = "Ilze", maxLength = 100)
                @Nullable
                @PersonName
                String givenName,
        @Schema(description = "Family name.", examples = "Paraudziņa", maxLength = 100)
                @Nullable
                @PersonName
                String familyName,
        @Schema(
                        description =
                                "Personal code (personas kods). Shown as ******-***** to those who may not read it.",
                        examples = "070790-10002",
                        maxLength = 12)
                @Nullable
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(description = "Date of birth.", examples = "1990-07-07") @Nullable LocalDate bornOn,
        @Nullable @Valid ResidenceForm declaredResidence,
        @Schema(description = "Phone number.", examples = "+37120000000", maxLength = 20)
                @Nullable
                @PhoneNumber
                String phone,
        @Schema(description = "E-mail address.", examples = "ilze@paraugs.example", maxLength = 254)
                @Nullable
                @Size(max = 254)
                @Email
                @PlainText
                String email,
        @Nullable @Valid RepresentationEvidenceForm evidence,
        @Schema(
                        description =
                                "First day on which the right holds; left out, it held before the application came in.",
                        examples = "2026-01-01")
                @Nullable LocalDate from,
        @Schema(
                        description =
                                "Last day on which the right holds, if one is known. A parent's and a guardian's ends on the day before the 18th birthday at the latest, whatever stands here.",
                        examples = "2036-03-08")
                @Nullable LocalDate until)
        implements StatedPerson {

    static RepresentativeForm of(Representation representation, boolean withCode) {
        Person person = representation.representative();
        return new RepresentativeForm(
                representation.kind(),
                person.givenName(),
                person.familyName(),
                StatedPerson.code(person, withCode),
                person.bornOn(),
                ResidenceForm.of(person.residence()),
                person.contact().phone(),
                person.contact().email(),
                RepresentationEvidenceForm.of(representation.evidence()),
                representation.from(),
                representation.until());
    }

    /** What was sent, already checked field by field. */
    public Representation toRepresentation() {
        return new Representation(
                toPerson(), kind, evidence == null ? null : evidence.toEvidence(), from, until);
    }

    @Override
    public String toString() {
        return "RepresentativeForm[]";
    }
}
