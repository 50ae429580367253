package lv.lidzas.intake.applications.api.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lv.lidzas.intake.persons.domain.DeclaredResidence;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declared residence as sent and shown. */
@Schema(description = "Declared residence (deklarētā dzīvesvieta).")
public record ResidenceForm(
        @Schema(
                        description = "Address as written.",
                        examples = "Parauga iela 1, Ludza",
                        maxLength = 300)
                @Nullable
                @Size(max = 300)
                @PlainText
                String address,
        @Schema(
                        description = "Code of the municipality where the residence is declared.",
                        examples = "LUDZA",
                        maxLength = 32)
                @Nullable
                @Pattern(regexp = "[A-Za-z0-9_-]{1,32}", message = "municipality-code-format")
                String municipalityCode,
        @Schema(description = "Postcode.", examples = "LV-5701", maxLength = 7)
                @Nullable
                @Pattern(regexp = "LV-[0-9]{4}", message = "postcode-format")
                String postcode) {

    static @Nullable ResidenceForm of(DeclaredResidence residence) {
        return residence.equals(DeclaredResidence.NOT_GIVEN)
                ? null
                : new ResidenceForm(
                        residence.address(), residence.municipalityCode(), residence.postcode());
    }

    static DeclaredResidence toResidence(@Nullable ResidenceForm sent) {
        return sent == null
                ? DeclaredResidence.NOT_GIVEN
                : new DeclaredResidence(
                        StatedPerson.text(sent.address),
                        StatedPerson.text(sent.municipalityCode),
                        StatedPerson.text(sent.postcode));
    }

    @Override
    public String toString() {
        return "ResidenceForm[]";
    }
}
