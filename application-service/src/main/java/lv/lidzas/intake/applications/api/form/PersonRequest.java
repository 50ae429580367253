package lv.lidzas.intake.applications.api.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PhoneNumber;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The person to be assisted as it is sent; anything may be missing in a draft.
 *
 * @param givenName the given name
 * @param familyName the family name
 * @param personalCode the personal code, with or without hyphen
 * @param bornOn the date of birth
 * @param declaredResidence the declared residence
 * @param phone a phone number
 * @param email an e-mail address
 */
@Schema(
        description =
                "The person to be assisted (S10). A draft may leave anything out; submitting asks for all but one of phone and e-mail.")
public record PersonRequest(
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
                                "Personal code (personas kods), old or new form, hyphen optional. A wrong check digit of the old form is a warning.",
                        examples = "120585-10001",
                        maxLength = 12)
                @Nullable
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(description = "Date of birth.", examples = "1985-05-12") @Nullable LocalDate bornOn,
        @Nullable @Valid ResidenceRequest declaredResidence,
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
                String email) {

    @Override
    public String toString() {
        return "PersonRequest[]";
    }
}
