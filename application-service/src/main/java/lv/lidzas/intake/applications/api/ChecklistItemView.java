package lv.lidzas.intake.applications.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.checklist.domain.DocumentRejection;
import lv.lidzas.intake.rulesets.domain.DocumentKind;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document on a checklist as it is shown. */
@Schema(description = "A document that this person needs, why, and how far it is.")
public record ChecklistItemView(
        @Schema(examples = "OPINION_ASSISTANT_NEED") DocumentKind kind,
        @Schema(description = "Why it applies to this person.", examples = "ADULT")
                DocumentRequirement.Need condition,
        @Schema(
                        description =
                                "The purposes applied for that ask for it; empty for other conditions.",
                        examples = "[\"WORK\"]")
                List<@Pattern(regexp = Purpose.PATTERN) @Size(max = 40) String> purposes,
        @Schema(
                        description = "Why it is needed, in words.",
                        examples =
                                "The person is 18 or older, so the commission's opinion is needed.",
                        maxLength = 1000)
                String reason,
        LegalGroundView legalGround,
        @Schema(examples = "MISSING") ChecklistItemStatus status,
        @Schema(description = "Why it was rejected.", examples = "ILLEGIBLE")
                @Nullable DocumentRejection rejectionReason,
        @Schema(
                        description = "The document that counts.",
                        examples = "01980000-0000-7000-8000-000000000002")
                @Nullable UUID documentId) {

    /** How far a document is. */
    public enum ChecklistItemStatus {
        /** Nothing of the kind has arrived. */
        MISSING,
        /** It waits for a caseworker. */
        RECEIVED,
        /** A caseworker accepted it. */
        ACCEPTED,
        /** A caseworker accepted it, and its term has ended since; one that is in force is needed. */
        EXPIRED,
        /** A caseworker rejected it; another one is needed. */
        REJECTED
    }
}
