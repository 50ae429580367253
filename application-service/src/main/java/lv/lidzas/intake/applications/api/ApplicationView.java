package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.api.form.PersonView;
import lv.lidzas.intake.applications.api.form.PreferredAssistantView;
import lv.lidzas.intake.applications.api.form.RepresentativeView;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown. It has many components because a client wants one flat object to show.
 *
 * @param id the application
 * @param state where it stands
 * @param personId who is to be assisted, the same over all applications
 * @param representativeId who files for the person
 * @param channel the way it came in
 * @param receivedOn the day from which the statutory month counts
 * @param recordedAt when it was first saved here
 * @param recordedBy the opaque subject of the login that saved it
 * @param submittedAt when it was submitted
 * @param decideBy the last day of the statutory month
 * @param identityCheck whether the identity of the one who files is verified
 * @param person the person to be assisted
 * @param representative who files for the person
 * @param purposes what the assistant is wanted for
 * @param receivesVisualBenefit whether the state benefit for assistant use is received
 * @param preferredAssistant the wished-for assistant
 * @param warnings what deserves a second look
 * @param ruleSetId the rule set whose checklist applies
 * @param checklist the documents it needs; in the answer to submitting
 * @param decision the decision that answers it
 */
@Schema(description = "An application for assistance (iesniegums).")
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
        @Schema(examples = "ELECTRONIC") SubmissionChannel channel,
        @Schema(description = "Day from which the statutory month counts.", examples = "2026-11-16")
                @Nullable LocalDate receivedOn,
        @Schema(description = "When it was first saved here.", examples = "2026-11-16T08:00:00Z")
                Instant recordedAt,
        @Schema(
                        description = "Opaque subject of the login that saved it.",
                        examples = "01900000-0000-7000-8000-000000000001",
                        maxLength = 255)
                String recordedBy,
        @Schema(examples = "2026-11-16T08:15:00Z") @Nullable Instant submittedAt,
        @Schema(
                        description = "Last day of the statutory month for the decision.",
                        examples = "2026-12-16")
                @Nullable LocalDate decideBy,
        IdentityCheckView identityCheck,
        @Nullable PersonView person,
        @Nullable RepresentativeView representative,
        @Schema(examples = "[\"WORK\", \"INSTITUTION\"]")
                List<@Pattern(regexp = Purpose.PATTERN) @Size(max = 40) String> purposes,
        @Schema(examples = "false") @Nullable Boolean receivesVisualBenefit,
        @Nullable PreferredAssistantView preferredAssistant,
        List<WarningView> warnings,
        @Schema(
                        description =
                                "Rule set whose checklist applies; absent in a draft and until one has arrived.",
                        examples = "MK942-2016",
                        maxLength = 100)
                @Nullable String ruleSetId,
        @Nullable ChecklistView checklist,
        @Nullable ApplicationDecisionView decision) {}
