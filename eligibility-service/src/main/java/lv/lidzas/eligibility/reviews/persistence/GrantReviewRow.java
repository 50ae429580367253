package lv.lidzas.eligibility.reviews.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.reviews.domain.ReviewOutcome;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code grant_review}. */
@Entity
@Immutable
@Table(name = "grant_review")
@SuppressWarnings("NullAway.Init")
class GrantReviewRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> about;

    @Enumerated(EnumType.STRING)
    ReviewOutcome outcome;

    /** Encrypted under the person's key. */
    byte[] reason;

    Instant reviewedAt;
    String reviewedBy;
}
