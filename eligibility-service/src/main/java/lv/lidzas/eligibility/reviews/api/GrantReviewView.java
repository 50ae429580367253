package lv.lidzas.eligibility.reviews.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.domain.ReviewOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caseworker made of the marks of a grant. */
@Schema(description = "What a caseworker made of the marks of a grant (pārskatīšana)")
public record GrantReviewView(
        @Schema(description = "Id of the record", examples = "0192f3a1-7a12-7c00-8000-000000000012")
                UUID id,
        @Schema(description = "Id of the grant", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(
                        description =
                                "What it was marked with: ids of conditions, or rules-changed after a rehearsal",
                        examples = "[\"evidence-work\"]",
                        maxItems = 20)
                List<String> about,
        @Schema(description = "What follows", examples = "STANDS") ReviewOutcome outcome,
        @Schema(
                        description = "Why; empty when the person was erased",
                        examples = "Jauns atzinums jau ir pieprasīts.",
                        maxLength = 4000)
                String reason,
        @Schema(description = "When", examples = "2026-12-07T09:00:00Z") Instant reviewedAt) {

    static GrantReviewView of(GrantReview review) {
        return new GrantReviewView(
                review.id().value(),
                review.decisionId().value(),
                review.about(),
                review.outcome(),
                review.reason(),
                review.at());
    }
}
