package lv.lidzas.intake.applications.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.DecisionResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that answers an application, as far as intake tells of it. */
@Schema(
        description =
                "The decision that answers the application; the decision itself is at eligibility-service.",
        requiredProperties = {"decisionId", "result", "issuedOn"})
public record ApplicationDecisionView(
        @Schema(examples = "01980000-0000-7000-8000-000000000004") UUID decisionId,
        @Schema(examples = "GRANTED") DecisionResult result,
        @Schema(examples = "2026-11-30") LocalDate issuedOn) {}
