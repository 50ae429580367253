package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.web.PersonName;
import lv.lidzas.kit.web.PersonalCodeFormat;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for the applications that name a person; in the body, so that code and name are in no address and no log. */
@Schema(
        description =
                "Asks for the applications that name a person, by personal code, by name, or by both.")
public record ApplicationSearchRequest(
        @Schema(
                        description = "Personal code (personas kods).",
                        examples = "120585-10001",
                        maxLength = 12)
                @Nullable
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(
                        description =
                                "Words of the name, in any order; all must fit. A word may be cut after its third letter, and letters fit with and without marks.",
                        examples = "paraudz anna",
                        maxLength = 100)
                @Nullable
                @PersonName
                String name,
        @Schema(
                        description = "Why the person is searched for; the person may read it.",
                        examples = "CASE_WORK")
                @NotNull
                LookPurpose purpose) {

    @Nullable PersonalCode code() {
        return personalCode == null ? null : PersonalCode.parse(personalCode);
    }

    /** The words; null without a name. */
    @Nullable NameWords words() {
        NameWords words = NameWords.of(name);
        return words.words().isEmpty() ? null : words;
    }

    @Override
    public String toString() {
        return "ApplicationSearchRequest[]";
    }
}
