package lv.lidzas.scheduling.worked.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.worked.domain.CorrectionReason;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of recorded work as the table keeps it. */
@Entity
@Immutable
@Table(name = "worked_time")
class WorkedTimeRow {

    @Id UUID id;
    UUID visitId;
    int number;
    Instant startAt;
    Instant endAt;
    int beyondMinutes;

    @Enumerated(EnumType.STRING)
    Side side;

    String byKey;

    @Enumerated(EnumType.STRING)
    @Nullable CorrectionReason reason;

    Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    WorkedTimeRow() {}
}
