package lv.lidzas.intake.applications.persistence;

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
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.DecisionResult;
import lv.lidzas.intake.applications.domain.IdentityMethod;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import lv.lidzas.intake.persons.domain.EvidenceKind;
import lv.lidzas.intake.persons.domain.RepresentationKind;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
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

    @Nullable LocalDate receivedOn;

    Instant recordedAt;

    String recordedBy;

    /** By Hibernate, whenever the row is written; what nobody touches any more is abandoned. */
    @UpdateTimestamp Instant savedAt;

    @Nullable String submitterKey;

    @Embedded
    @EmbeddedColumnNaming("person_%s")
    @Nullable PartyColumns person;

    @Enumerated(EnumType.STRING)
    @Nullable RepresentationKind representationKind;

    @Enumerated(EnumType.STRING)
    @Nullable EvidenceKind representationEvidenceKind;

    byte @Nullable [] representationEvidenceNumber;

    @Nullable UUID representationEvidenceDocumentId;

    @Nullable LocalDate representationFrom;

    @Nullable LocalDate representationUntil;

    @Nullable LocalDate representationLastDay;

    boolean isRepresented;

    @Embedded
    @EmbeddedColumnNaming("representative_%s")
    @Nullable PartyColumns representative;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> purposes;

    @Nullable Boolean receivesVisualBenefit;

    @Nullable UUID preferredAssistantId;

    byte @Nullable [] preferredAssistantName;

    @Enumerated(EnumType.STRING)
    @Nullable IdentityMethod identityMethod;

    @Nullable String identityVerifiedBy;

    @Nullable Instant identityVerifiedAt;

    @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Nullable SubmitterRole submittedAs;

    @Nullable String submitterLogin;

    @Nullable LocalDate decideBy;

    @Nullable String ruleSetId;

    @Nullable Instant completedAt;

    @Nullable Instant withdrawnAt;

    @Nullable UUID heldFor;
    int purposeChanges;

    @Nullable UUID decisionId;

    @Enumerated(EnumType.STRING)
    @Nullable DecisionResult decisionResult;

    @Nullable LocalDate decisionIssuedOn;

    @SuppressWarnings("NullAway.Init")
    ApplicationRow() {}
}
