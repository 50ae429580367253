package lv.lidzas.intake.applications.api.form;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The person to be assisted as it is shown.
 *
 * @param givenName the given name
 * @param familyName the family name
 * @param personalCode the personal code, masked for auditors
 * @param bornOn the date of birth
 * @param declaredResidence the declared residence
 * @param phone a phone number
 * @param email an e-mail address
 */
@Schema(description = "The person to be assisted.")
public record PersonView(
        @Schema(examples = "Anna", maxLength = 100) @Nullable String givenName,
        @Schema(examples = "Paraudziņa", maxLength = 100) @Nullable String familyName,
        @Schema(
                        description = "Personal code; ******-***** for those who may not read it.",
                        examples = "120585-10001",
                        maxLength = 12)
                @Nullable String personalCode,
        @Schema(examples = "1985-05-12") @Nullable LocalDate bornOn,
        @Nullable ResidenceView declaredResidence,
        @Schema(examples = "+37120000000", maxLength = 20) @Nullable String phone,
        @Schema(examples = "anna@paraugs.example", maxLength = 254) @Nullable String email) {}
