package lv.lidzas.scheduling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many minutes of an assistant's week are booked, for queries only; {@link WeekTable} writes the counters. */
@Entity
@Immutable
@Table(name = "assistant_week")
@SuppressWarnings("UnusedVariable")
class AssistantWeekRow {

    @EmbeddedId private Key id;

    @Column(name = "booked_minutes")
    private int bookedMinutes;

    @SuppressWarnings("NullAway.Init")
    protected AssistantWeekRow() {}

    /** Whose week it is, and which. */
    @Embeddable
    record Key(
            @Column(name = "assistant_id") UUID assistantId,
            @Column(name = "week_start") LocalDate weekStart) {}
}
