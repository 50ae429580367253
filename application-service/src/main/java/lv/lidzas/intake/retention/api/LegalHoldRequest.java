package lv.lidzas.intake.retention.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks to keep data for a claim or an inquiry. */
@Schema(description = "Asks to keep data for a claim or an inquiry, whatever the term.")
public record LegalHoldRequest(
        @Schema(description = "What is kept.", examples = "APPLICATION") @NotNull
                HoldSubject subject,
        @Schema(description = "Its id.", examples = "01980000-0000-7000-8000-000000000001") @NotNull
                UUID subjectId,
        @Schema(
                        description = "Why, in words; kept encrypted.",
                        examples = "Lēmums ir apstrīdēts.",
                        maxLength = 1000)
                @NotBlank
                @Size(max = 1000)
                @PlainText
                String reason,
        @Schema(
                        description = "The last day of it; absent: until somebody lifts it.",
                        examples = "2028-12-31")
                @Nullable LocalDate lastDay) {

    @Override
    public String toString() {
        return "LegalHoldRequest[" + subjectId + "]";
    }
}
