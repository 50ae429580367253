package lv.lidzas.scheduling.standins.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.standins.domain.SearchState;
import org.jspecify.annotations.Nullable;

/** A search as the table keeps it. */
@Entity
@Table(name = "stand_in_search")
class StandInSearchRow {

    @Id UUID visitId;
    UUID budgetId;
    UUID applicationId;
    LocalDate day;

    @Enumerated(EnumType.STRING)
    SearchState state;

    int wave;
    Instant begunAt;
    Instant nextAt;
    Instant alarmAt;
    @Nullable Instant alarmedAt;

    @SuppressWarnings("NullAway.Init")
    StandInSearchRow() {}
}
