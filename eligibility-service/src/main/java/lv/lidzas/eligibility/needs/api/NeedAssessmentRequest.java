package lv.lidzas.eligibility.needs.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the social service assessed of a need. */
@Schema(
        description =
                "What the social service assessed of an adult's need (vajadzības un atbalsta intensitātes novērtējums)")
public record NeedAssessmentRequest(
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                @NotNull
                UUID applicationId,
        @Schema(
                        description =
                                "The day of the assessment; not before the person's birth and not yet to come",
                        examples = "2026-11-20")
                @NotNull
                LocalDate assessedOn,
        @Schema(
                        description = "The coefficient of intensity of support",
                        examples = "1",
                        minimum = "1",
                        maximum = "2")
                @NotNull
                @Min(1)
                @Max(2)
                Integer coefficient,
        @Schema(
                        description = "Why the need is what it is; it stays in this service",
                        examples = "Novērtēts mājas vizītē: ārpus mājokļa vajadzīgs pavadonis.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reason,
        @Schema(
                        description =
                                "Whether the disability is from childhood; absent where it was not established. With group I and an"
                                        + " opinion on special care some purposes then have more hours, and while it is absent a"
                                        + " caseworker states the time of those",
                        examples = "false")
                @Nullable Boolean fromChildhood) {

    NeedFindings findings() {
        return new NeedFindings(reason, fromChildhood);
    }
}
