package lv.lidzas.eligibility.persistence;

import jakarta.persistence.Column;
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
import lv.lidzas.eligibility.domain.decision.StateKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code decision}. */
@Entity
@Table(name = "decision")
@SuppressWarnings("NullAway.Init")
class DecisionRow {

    /** What the decision says. */
    enum Result {
        GRANTED,
        REFUSED
    }

    @Id UUID id;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "submitter_subject")
    @Nullable String submitterSubject;

    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "rule_set_id")
    String ruleSetId;

    @Enumerated(EnumType.STRING)
    Result result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    @Column(name = "assessed_minutes_per_week")
    @Nullable Integer assessedMinutesPerWeek;

    @Column(name = "deducted_minutes_per_week")
    @Nullable Integer deductedMinutesPerWeek;

    @Column(name = "first_day")
    @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable LocalDate lastDay;

    @Column(name = "preferred_assistant_id")
    @Nullable UUID preferredAssistantId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> grounds;

    @Nullable String reasoning;

    @Enumerated(EnumType.STRING)
    StateKind state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "issued_on")
    @Nullable LocalDate issuedOn;

    @Column(name = "issued_by")
    @Nullable String issuedBy;

    @Version long version;
}
