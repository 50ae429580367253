package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line in a list of applications. */
@Schema(description = "A line in a list of applications.")
public record ApplicationSummaryView(
        @Schema(examples = "01980000-0000-7000-8000-000000000003") UUID id,
        @Schema(examples = "SUBMITTED") ApplicationStateCode state,
        @Schema(examples = "01980000-0000-7000-8000-000000000005") @Nullable UUID personId,
        @Schema(examples = "Anna", maxLength = 100) @Nullable String givenName,
        @Schema(examples = "Paraudziņa", maxLength = 100) @Nullable String familyName,
        @Schema(description = "Whether somebody files for the person.", examples = "false")
                boolean represented,
        @Schema(examples = "[\"WORK\", \"INSTITUTION\"]")
                List<@Pattern(regexp = Purpose.PATTERN) @Size(max = 40) String> purposes,
        @Schema(examples = "ELECTRONIC") SubmissionChannel channel,
        @Schema(examples = "2026-11-16") @Nullable LocalDate receivedOn,
        @Schema(description = "Last day of the statutory month.", examples = "2026-12-16")
                @Nullable LocalDate decideBy,
        @Schema(
                        description =
                                "Who the login that submitted was to the case; STRANGER deserves a question to the person.",
                        examples = "PERSON")
                @Nullable SubmitterRole submittedAs,
        @Schema(examples = "2026-11-16T08:00:00Z") Instant recordedAt,
        @Schema(
                        description =
                                "Whether the person was erased; then nothing but the id is left of the person.",
                        examples = "false")
                boolean erased) {}
