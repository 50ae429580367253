package lv.lidzas.intake.applications.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.api.form.DraftForm;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as it is shown. It has many components because a client wants one flat object to show. */
@Schema(description = "An application for assistance (iesniegums).", requiredProperties = "channel")
public record ApplicationView(
        @Schema(examples = "01980000-0000-7000-8000-000000000003") UUID id,
        @Schema(examples = "SUBMITTED") ApplicationStateCode state,
        @Schema(
                        description =
                                "The person to be assisted, the same id over all applications; there once the personal code is given.",
                        examples = "01980000-0000-7000-8000-000000000005")
                @Nullable UUID personId,
        @Schema(
                        description = "Who files for the person.",
                        examples = "01980000-0000-7000-8000-000000000006")
                @Nullable UUID representativeId,
        @Schema(
                        description =
                                "Last day on which somebody acts for the person, by what is stated and by the person's age; absent when there is no end.",
                        examples = "2036-03-08")
                @Nullable LocalDate representationLastDay,
        @JsonUnwrapped DraftForm form,
        @Schema(description = "When it was first saved here.", examples = "2026-11-16T08:00:00Z")
                Instant recordedAt,
        @Schema(
                        description =
                                "Key of the one who saved it; equal for the same one, and not to be turned back.",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg",
                        maxLength = 47)
                String recordedBy,
        @Schema(examples = "2026-11-16T08:15:00Z") @Nullable Instant submittedAt,
        @Schema(
                        description = "Last day of the statutory month for the decision.",
                        examples = "2026-12-16")
                @Nullable LocalDate decideBy,
        IdentityCheckView identityCheck,
        List<WarningView> warnings,
        @Schema(
                        description =
                                "Rule set whose checklist applies; absent in a draft and until one has arrived.",
                        examples = "MK942-2016",
                        maxLength = 100)
                @Nullable String ruleSetId,
        @Nullable ChecklistView checklist,
        @Nullable ApplicationDecisionView decision,
        @Schema(
                        description =
                                "Whether the person was erased; then nothing but the id is left of the person.",
                        examples = "false")
                boolean erased) {}
