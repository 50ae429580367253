package lv.lidzas.scheduling.visits.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;

/** What visits take in a week or month of an allocation, as the table keeps it. */
@Entity
@Table(name = "week_plan")
class WeekPlanRow {

    @EmbeddedId Key id;
    int plannedMinutes;
    int beyondMinutes;

    @SuppressWarnings("NullAway.Init")
    WeekPlanRow() {}

    /** Of which allocation, and the first day of which week or month. */
    @Embeddable
    record Key(
            UUID allocationId,
            @Enumerated(EnumType.STRING) GrantedTime.Per countedPer,
            LocalDate firstDay) {}
}
