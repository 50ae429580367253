package lv.lidzas.intake.applications.api.form;

import java.time.LocalDate;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who files for the person, as it is shown.
 *
 * @param kind by which right
 * @param givenName the given name
 * @param familyName the family name
 * @param personalCode the personal code, masked for auditors
 * @param bornOn the date of birth
 * @param declaredResidence the declared residence
 * @param phone a phone number
 * @param email an e-mail address
 */
@Schema(description = "Who files for the person.")
public record RepresentativeView(
        @Schema(examples = "PARENT") @Nullable RepresentationKind kind,
        @Schema(examples = "Ilze", maxLength = 100) @Nullable String givenName,
        @Schema(examples = "Paraudziņa", maxLength = 100) @Nullable String familyName,
        @Schema(examples = "070790-10002", maxLength = 12) @Nullable String personalCode,
        @Schema(examples = "1990-07-07") @Nullable LocalDate bornOn,
        @Nullable ResidenceView declaredResidence,
        @Schema(examples = "+37120000000", maxLength = 20) @Nullable String phone,
        @Schema(examples = "ilze@paraugs.example", maxLength = 254) @Nullable String email) {}
