package lv.lidzas.scheduling.availability.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When an assistant works, as the table keeps it. */
@Entity
@Table(name = "assistant_availability")
class AvailabilityRow {

    @Id UUID assistantId;
    long version;
    String hours;
    String statedBy;
    Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    AvailabilityRow() {}
}
