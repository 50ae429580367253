package lv.lidzas.intake.conflicts.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.usecase.ConflictReading;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register of conflicts of interest. */
@Schema(description = "An entry of the register of conflicts of interest (interešu konflikts).")
public record ConflictOfInterestView(
        @Schema(examples = "01980000-0000-7000-8000-000000000031") UUID id,
        @Schema(
                        description = "Key of the staff member's login.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                String staffKey,
        @Schema(
                        description =
                                "Login of the staff member; absent once the person was erased.",
                        examples = "0f8fad5b-d9cb-469f-a165-70867728950e",
                        maxLength = 255)
                @Nullable String staffLogin,
        @Schema(description = "The person.", examples = "01980000-0000-7000-8000-000000000005")
                UUID personId,
        @Schema(
                        description =
                                "Personal code, whole in the answer to a read of one entry and masked elsewhere; absent once the person was"
                                        + " erased.",
                        examples = "******-*****",
                        maxLength = 12)
                @Nullable String personalCode,
        @Schema(description = "How they are tied.", examples = "RELATIVE") ConflictKind kind,
        @Schema(
                        description = "Why; absent once the person was erased.",
                        examples = "Sister, by the staff member's own declaration.",
                        maxLength = 1000)
                @Nullable String reason,
        @Schema(
                        description = "First day on which it counts; absent for no beginning.",
                        examples = "2026-11-23")
                @Nullable LocalDate from,
        @Schema(
                        description = "Last day on which it counts; absent for no end.",
                        examples = "2027-11-30")
                @Nullable LocalDate until,
        @Schema(
                        description = "Key of the lead caseworker who entered it.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                String declaredBy,
        @Schema(description = "When it was entered.", examples = "2026-11-23T08:15:00Z")
                Instant declaredAt,
        @Schema(
                        description =
                                "Key of the lead caseworker who ended it; absent while nobody did.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                @Nullable String endedBy,
        @Schema(
                        description = "When it was ended; absent while it was not.",
                        examples = "2026-12-01T08:15:00Z")
                @Nullable Instant endedAt) {

    static ConflictOfInterestView of(ConflictReading reading, boolean withCode) {
        ConflictOfInterest conflict = reading.conflict();
        ConflictOfInterest.Stated stated = conflict.stated();
        ConflictOfInterest.Signature ended = conflict.ended();
        PersonalCode code = reading.code();
        return new ConflictOfInterestView(
                conflict.id(),
                conflict.staff().text(),
                stated == null ? null : stated.login(),
                conflict.person().value(),
                code == null ? null : code.shown(withCode),
                conflict.kind(),
                stated == null ? null : stated.reason(),
                conflict.term().from(),
                conflict.term().until(),
                conflict.declared().by().text(),
                conflict.declared().at(),
                ended == null ? null : ended.by().text(),
                ended == null ? null : ended.at());
    }

    @Override
    public String toString() {
        return "ConflictOfInterestView[" + id + "]";
    }
}
