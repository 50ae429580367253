package lv.lidzas.intake.timeline.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An entry of a timeline; its details are a JSON object of codes, dates and minutes. */
@Entity
@Table(name = "timeline_entry")
@IdClass(TimelineEntryRow.Key.class)
class TimelineEntryRow {

    /** Which event in which application's timeline. */
    record Key(UUID applicationId, UUID eventId) {}

    @Id UUID applicationId;

    @Id UUID eventId;

    String type;

    Instant happenedAt;

    String details;

    @SuppressWarnings("NullAway.Init")
    TimelineEntryRow() {}
}
