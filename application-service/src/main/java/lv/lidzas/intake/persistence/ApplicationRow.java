package lv.lidzas.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import lv.lidzas.intake.domain.ApplicationStateCode;
import lv.lidzas.intake.domain.IdentityMethod;
import lv.lidzas.intake.domain.Purpose;
import lv.lidzas.intake.domain.RepresentationKind;
import lv.lidzas.intake.domain.SubmissionChannel;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An application as the table keeps it; only {@link ApplicationRowMapping} reads and writes it. */
@Entity
@Table(name = "application")
class ApplicationRow {

    @Id UUID id;

    @Version long version;

    @Enumerated(EnumType.STRING)
    ApplicationStateCode state;

    @Enumerated(EnumType.STRING)
    SubmissionChannel channel;

    @Column(name = "received_on")
    @Nullable LocalDate receivedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "submitter_subject")
    @Nullable String submitterSubject;

    @Embedded
    @EmbeddedColumnNaming("person_%s")
    @Nullable PartyColumns person;

    @Enumerated(EnumType.STRING)
    @Column(name = "representation_kind")
    @Nullable RepresentationKind representationKind;

    @Column(name = "is_represented")
    boolean isRepresented;

    @Embedded
    @EmbeddedColumnNaming("representative_%s")
    @Nullable PartyColumns representative;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<Purpose> purposes;

    @Column(name = "receives_visual_benefit")
    @Nullable Boolean receivesVisualBenefit;

    @Column(name = "preferred_assistant_id")
    @Nullable UUID preferredAssistantId;

    @Column(name = "preferred_assistant_name")
    @Nullable String preferredAssistantName;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_method")
    @Nullable IdentityMethod identityMethod;

    @Column(name = "identity_verified_by")
    @Nullable String identityVerifiedBy;

    @Column(name = "identity_verified_at")
    @Nullable Instant identityVerifiedAt;

    @Column(name = "submitted_at")
    @Nullable Instant submittedAt;

    @Column(name = "decide_by")
    @Nullable LocalDate decideBy;

    @Column(name = "rule_set_id")
    @Nullable String ruleSetId;

    @Column(name = "completed_at")
    @Nullable Instant completedAt;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "decision_id")
    @Nullable UUID decisionId;

    @Column(name = "decision_result")
    @Nullable String decisionResult;

    @Column(name = "decision_issued_on")
    @Nullable LocalDate decisionIssuedOn;

    @SuppressWarnings("NullAway.Init")
    ApplicationRow() {}
}
