package lv.lidzas.scheduling.weeks.persistence;

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

    @EmbeddedId Key id;
    int bookedMinutes;

    @SuppressWarnings("NullAway.Init")
    protected AssistantWeekRow() {}

    /** Whose week it is, and which. */
    @Embeddable
    record Key(UUID assistantId, LocalDate weekStart) {}
}
