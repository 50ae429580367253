package lv.lidzas.eligibility.stays.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code stay}; only that another took its place is ever added. */
@Entity
@Table(name = "stay")
@SuppressWarnings("NullAway.Init")
class StayRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;
    @Nullable String submitterKey;
    @Nullable LocalDate firstDay;
    @Nullable LocalDate lastDay;

    /** Encrypted under the person's key. */
    byte[] details;

    @Nullable UUID correctsId;
    @Nullable UUID correctedById;
    @Nullable Instant correctedAt;
    Instant recordedAt;
    String recordedBy;
}
