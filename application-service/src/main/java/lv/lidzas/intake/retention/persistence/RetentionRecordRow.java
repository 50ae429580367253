package lv.lidzas.intake.retention.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.RetentionClass;
import org.jspecify.annotations.Nullable;

/** What a round deleted, or a dry one would. */
@Entity
@Table(name = "retention_record")
@IdClass(RetentionRecordRow.Key.class)
class RetentionRecordRow {

    /** Which record in which round. */
    record Key(UUID runId, UUID recordId) {}

    @Id UUID runId;

    @Id UUID recordId;

    @Enumerated(EnumType.STRING)
    RetentionClass retentionClass;

    LocalDate keptUntil;

    @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    RetentionRecordRow() {}
}
