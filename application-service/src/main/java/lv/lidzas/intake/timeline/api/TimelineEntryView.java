package lv.lidzas.intake.timeline.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to an application, as it is shown. */
@Schema(description = "Something that happened to an application, here or in another service.")
public record TimelineEntryView(
        @Schema(examples = "01980000-0000-7000-8000-000000000007") UUID id,
        @Schema(
                        examples = "document-received",
                        enumeration = {
                            "application-submitted",
                            "application-completed",
                            "application-amended",
                            "application-held",
                            "application-withdrawn",
                            "case-parties-changed",
                            "identity-verified",
                            "document-received",
                            "document-verified",
                            "document-rejected",
                            "assessment-completed",
                            "clarification-requested",
                            "clarification-closed",
                            "clarification-delayed",
                            "hearing-invited",
                            "decision-issued",
                            "decision-notified",
                            "decision-corrected",
                            "decision-contested",
                            "contest-decided",
                            "decision-ended",
                            "grant-doubted",
                            "stay-recorded",
                            "grant-suspended",
                            "grant-reviewed",
                            "ending-foretold",
                            "hour-budget-opened",
                            "hours-allocated",
                            "allocation-released",
                            "visit-cancelled",
                            "visits-uncovered",
                            "stand-ins-asked",
                            "stand-in-alarm-raised"
                        })
                String type,
        @Schema(examples = "2026-11-16T08:15:00Z") Instant at,
        @Schema(
                        description = "The same in words.",
                        examples = "Document received: employer's confirmation.",
                        maxLength = 500)
                String text,
        @Schema(
                        description = "Codes, dates and minutes behind the text.",
                        examples = "{\"kind\": \"CONFIRMATION_EMPLOYER\"}")
                Map<String, String> details) {}
