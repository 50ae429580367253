package lv.lidzas.eligibility.reviews.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.domain.GrantReviewId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;

/** Answers to marks to rows and back; the reason is encrypted under the person's key. */
@ApplicationScoped
class GrantReviewRowMapping {

    private static final String REASON = "grant_review.reason";

    private final SealedFields fields;

    GrantReviewRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<GrantReviewRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    GrantReviewRow row(GrantReview review) {
        GrantReviewRow row = new GrantReviewRow();
        row.id = review.id().value();
        row.decisionId = review.decisionId().value();
        row.applicationId = review.applicationId().value();
        row.personId = review.personId().value();
        row.about = review.about();
        row.outcome = review.outcome();
        row.reason = fields.sealed(row.personId, REASON, review.reason());
        row.reviewedAt = review.at();
        row.reviewedBy = review.by().text();
        return row;
    }

    GrantReview toDomain(GrantReviewRow row) {
        return new GrantReview(
                new GrantReviewId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.about,
                row.outcome,
                Objects.requireNonNullElse(fields.open(row.personId, REASON, row.reason), ""),
                row.reviewedAt,
                new PartyKey(row.reviewedBy));
    }
}
