package lv.lidzas.intake.retention.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.RetentionClass;

/** How far a round is with a class. */
@Entity
@Table(name = "retention_count")
@IdClass(RetentionCountRow.Key.class)
class RetentionCountRow {

    /** Which class in which round. */
    record Key(UUID runId, RetentionClass retentionClass) {}

    @Id UUID runId;

    @Id
    @Enumerated(EnumType.STRING)
    RetentionClass retentionClass;

    long due;

    long deleted;

    @SuppressWarnings("NullAway.Init")
    RetentionCountRow() {}
}
