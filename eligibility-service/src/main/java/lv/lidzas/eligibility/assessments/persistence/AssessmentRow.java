package lv.lidzas.eligibility.assessments.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code assessment}; only {@code current} ever changes, and while it is true, {@code facts} and {@code need}. */
@Entity
@Table(name = "assessment")
@SuppressWarnings("NullAway.Init")
class AssessmentRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;
    Instant madeAt;
    LocalDate assessedOn;
    String ruleSetId;
    LocalDate figuresFrom;

    @Enumerated(EnumType.STRING)
    OutcomeKind outcome;

    @Enumerated(EnumType.STRING)
    WaitsFor waitsFor;

    @Nullable UUID proposedDecisionId;
    @Nullable Integer assessedMinutes;
    @Nullable Integer deductedMinutes;

    @Enumerated(EnumType.STRING)
    @Nullable Per per;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposesToAssess;

    @Nullable LocalDate firstDay;
    @Nullable LocalDate lastDay;

    @Column(name = "is_current")
    boolean current;

    /** Encrypted under the person's key. */
    byte[] facts;

    /** Likewise. */
    byte @Nullable [] need;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String trace;
}
