package lv.lidzas.scheduling.visits.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What visits take in a week of an allocation, as the table keeps it. */
@Entity
@Table(name = "week_plan")
class WeekPlanRow {

    @EmbeddedId Key id;
    int plannedMinutes;
    int beyondMinutes;

    @SuppressWarnings("NullAway.Init")
    WeekPlanRow() {}

    /** Of which allocation, and the Monday of which week. */
    @Embeddable
    record Key(UUID allocationId, LocalDate week) {}
}
