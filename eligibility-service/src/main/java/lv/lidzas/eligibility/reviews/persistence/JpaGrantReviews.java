package lv.lidzas.eligibility.reviews.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.usecase.GrantReviews;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Answers to marks in PostgreSQL, which lets none be changed. */
@ApplicationScoped
public class JpaGrantReviews implements GrantReviews {

    private final GrantReviewRows rows;
    private final GrantReviewRowMapping mapping;

    JpaGrantReviews(GrantReviewRows rows, GrantReviewRowMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(GrantReview review) {
        rows.persist(mapping.row(review));
    }

    @Override
    public Slice<GrantReview> list(DecisionId decision, PageRequest page) {
        Slice<GrantReviewRow> listed =
                new Conditions(GrantReviewRow.class)
                        .and("decisionId = :decision", "decision", decision.value())
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }
}
