package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.web.PersonalCodeFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for the applications that name a person; in the body, so that the code is in no address and no log. */
@Schema(description = "Asks for the applications that name a person.")
public record ApplicationSearchRequest(
        @Schema(
                        description = "Personal code (personas kods).",
                        examples = "120585-10001",
                        maxLength = 12)
                @NotNull
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(
                        description = "Why the person is searched for; the person may read it.",
                        examples = "CASE_WORK")
                @NotNull
                LookPurpose purpose) {

    @Override
    public String toString() {
        return "ApplicationSearchRequest[]";
    }
}
