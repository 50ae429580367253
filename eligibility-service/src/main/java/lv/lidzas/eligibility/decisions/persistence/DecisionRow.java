package lv.lidzas.eligibility.decisions.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.hours.Per;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code decision}. */
@Entity
@Table(name = "decision")
@SuppressWarnings("NullAway.Init")
class DecisionRow {

    /** What the decision says. */
    enum Kind {
        GRANTED,
        REFUSED,
        ENDED,
        SUSPENDED,
        RESUMED
    }

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;
    UUID assessmentId;
    String ruleSetId;

    @Enumerated(EnumType.STRING)
    Kind result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposesToAssess;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> purposeMinutes;

    @Nullable Integer assessedMinutes;
    @Nullable Integer deductedMinutes;

    @Enumerated(EnumType.STRING)
    @Nullable Per per;

    @Nullable LocalDate firstDay;
    @Nullable LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> grounds;

    byte @Nullable [] reasoning;

    @Enumerated(EnumType.STRING)
    StateKind state;

    Instant stateSince;
    @Nullable LocalDate decidedOn;
    @Nullable String draftedBy;
    @Nullable String signedBy;

    @Enumerated(EnumType.STRING)
    @Nullable Relation relation;

    @Nullable UUID endsDecisionId;
    @Nullable UUID endedBy;
    @Nullable LocalDate endedAfter;
    @Nullable UUID changesDecisionId;
    @Nullable UUID suspendedBy;
    @Nullable LocalDate suspendedFrom;
    @Nullable LocalDate suspendedUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> toReview;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> lookedAt;

    @Nullable LocalDate inForceOn;
    @Nullable LocalDate contestLastDay;
    @Nullable LocalDate contestLatestDay;

    @Enumerated(EnumType.STRING)
    @Nullable ContestMark contest;

    @Nullable UUID hearingId;

    @Enumerated(EnumType.STRING)
    @Nullable WaiverGround hearingWaiver;

    byte @Nullable [] hearingWaiverReason;
    @Nullable String returnedBy;
    byte @Nullable [] returnReason;
    @Version long version;
}
