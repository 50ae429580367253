package lv.lidzas.eligibility.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.domain.assessment.WaitsFor;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A row of {@code assessment}; only {@code current} ever changes. */
@Entity
@Table(name = "assessment")
@SuppressWarnings("NullAway.Init")
class AssessmentRow {

    @Id UUID id;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "submitter_subject")
    @Nullable String submitterSubject;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    @Column(name = "rule_set_id")
    String ruleSetId;

    @Column(name = "parameters_version")
    LocalDate parametersVersion;

    @Enumerated(EnumType.STRING)
    OutcomeKind outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    WaitsFor waitsFor;

    @Column(name = "proposed_decision_id")
    @Nullable UUID proposedDecisionId;

    @Column(name = "assessed_minutes_per_week")
    @Nullable Integer assessedMinutesPerWeek;

    @Column(name = "deducted_minutes_per_week")
    @Nullable Integer deductedMinutesPerWeek;

    @Column(name = "first_day")
    @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable LocalDate lastDay;

    @Column(name = "is_current")
    boolean current;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String facts;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String trace;
}
