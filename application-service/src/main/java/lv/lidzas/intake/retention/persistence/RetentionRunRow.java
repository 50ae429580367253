package lv.lidzas.intake.retention.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of deleting. */
@Entity
@Table(name = "retention_run")
class RetentionRunRow {

    @Id UUID id;

    boolean isDry;

    @Nullable String requestedBy;

    Instant requestedAt;

    @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    RetentionRunRow() {}
}
