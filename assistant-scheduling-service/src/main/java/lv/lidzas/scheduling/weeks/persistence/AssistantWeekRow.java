package lv.lidzas.scheduling.weeks.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many minutes of each week of an assistant's year are booked, for queries only; {@link WeekTable} writes the counters. */
@Entity
@Immutable
@Table(name = "assistant_weeks")
@SuppressWarnings("UnusedVariable")
class AssistantWeekRow {

    @EmbeddedId Key id;
    short[] bookedMinutes;

    @SuppressWarnings("NullAway.Init")
    protected AssistantWeekRow() {}

    /** Whose weeks they are, and of which year. */
    @Embeddable
    record Key(UUID ownerId, int isoYear) {}
}
