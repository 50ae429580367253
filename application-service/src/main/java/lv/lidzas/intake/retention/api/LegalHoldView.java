package lv.lidzas.intake.retention.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.intake.retention.domain.LegalHold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Data are kept for a claim or an inquiry. */
@Schema(description = "Data are kept for a claim or an inquiry (dzēšanas aizliegums).")
public record LegalHoldView(
        @Schema(examples = "01980000-0000-7000-8000-000000000031") UUID id,
        @Schema(description = "What is kept.", examples = "APPLICATION") HoldSubject subject,
        @Schema(description = "Its id.", examples = "01980000-0000-7000-8000-000000000001")
                UUID subjectId,
        @Schema(
                        description = "Why; absent when the person was erased since.",
                        examples = "Lēmums ir apstrīdēts.",
                        maxLength = 1000)
                @Nullable String reason,
        @Schema(
                        description = "The last day of it; absent: until somebody lifts it.",
                        examples = "2028-12-31")
                @Nullable LocalDate lastDay,
        @Schema(
                        description = "Key of the lead caseworker who placed it.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                String placedBy,
        @Schema(examples = "2026-11-29T10:00:00Z") Instant placedAt,
        @Schema(
                        description = "Key of who lifted it; absent while nobody has.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 60)
                @Nullable String liftedBy,
        @Schema(description = "When; absent while nobody has.", examples = "2027-11-29T10:00:00Z")
                @Nullable Instant liftedAt) {

    static LegalHoldView of(LegalHold hold) {
        LegalHold.Lifting lifted = hold.lifted();
        return new LegalHoldView(
                hold.id(),
                hold.subject(),
                hold.subjectId(),
                hold.reason(),
                hold.lastDay(),
                hold.by().text(),
                hold.at(),
                lifted == null ? null : lifted.by().text(),
                lifted == null ? null : lifted.at());
    }

    @Override
    public String toString() {
        return "LegalHoldView[" + id + "]";
    }
}
