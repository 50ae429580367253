package lv.lidzas.intake.applications.api.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A declared residence as it is shown.
 *
 * @param address the address as written
 * @param municipalityCode the code of the municipality
 * @param postcode the postcode
 */
@Schema(description = "Declared residence (deklarētā dzīvesvieta).")
public record ResidenceView(
        @Schema(examples = "Parauga iela 1, Ludza", maxLength = 300) @Nullable String address,
        @Schema(examples = "LUDZA", maxLength = 32) @Nullable String municipalityCode,
        @Schema(examples = "LV-5701", maxLength = 7) @Nullable String postcode) {}
