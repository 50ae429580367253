package lv.lidzas.intake.retention.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldSubject;
import org.jspecify.annotations.Nullable;

/** A hold; the reason is encrypted under the key of the person, or of the application that names nobody yet. */
@Entity
@Table(name = "legal_hold")
class LegalHoldRow {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    HoldSubject subject;

    UUID subjectId;

    UUID keyOwnerId;

    byte[] reason;

    @Nullable LocalDate lastDay;

    String placedBy;

    Instant placedAt;

    @Nullable String liftedBy;

    @Nullable Instant liftedAt;

    @SuppressWarnings("NullAway.Init")
    LegalHoldRow() {}
}
