package lv.lidzas.intake.conflicts.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.usecase.DeclareConflict;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.web.PersonalCodeFormat;
import lv.lidzas.kit.web.PlainText;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Enters that somebody of the staff is tied to a person. */
@Schema(description = "Enters that somebody of the staff is tied to a person (interešu konflikts).")
public record ConflictDeclarationRequest(
        @Schema(
                        description =
                                "Login of the staff member, as the provider of identity names it; kept encrypted.",
                        examples = "0f8fad5b-d9cb-469f-a165-70867728950e",
                        minLength = 1,
                        maxLength = 255)
                @NotBlank
                @Size(max = 255)
                @PlainText
                String staffLogin,
        @Schema(
                        description =
                                "Personal code of the person (personas kods); kept encrypted.",
                        examples = "120585-10001",
                        maxLength = 12)
                @NotBlank
                @Size(max = 12)
                @PersonalCodeFormat
                String personalCode,
        @Schema(description = "How they are tied.", examples = "RELATIVE") @NotNull
                ConflictKind kind,
        @Schema(
                        description = "Why, in words; kept encrypted and not published.",
                        examples = "Sister, by the staff member's own declaration.",
                        minLength = 1,
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason,
        @Schema(
                        description = "First day on which it counts; absent for no beginning.",
                        examples = "2026-11-23")
                @Nullable LocalDate from,
        @Schema(
                        description = "Last day on which it counts; absent for no end.",
                        examples = "2027-11-30")
                @Nullable LocalDate until) {

    DeclareConflict.Command toCommand(Caller caller) {
        return new DeclareConflict.Command(
                caller,
                staffLogin.strip(),
                Objects.requireNonNull(PersonalCode.parse(personalCode)),
                kind,
                reason.strip(),
                new ConflictOfInterest.Term(from, until));
    }

    @Override
    public String toString() {
        return "ConflictDeclarationRequest[" + kind + "]";
    }
}
