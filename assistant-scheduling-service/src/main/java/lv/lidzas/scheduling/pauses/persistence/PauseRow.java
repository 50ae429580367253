package lv.lidzas.scheduling.pauses.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days without assistance as the table keeps them. */
@Entity
@Table(name = "pause")
class PauseRow {

    @Id UUID id;
    UUID personId;
    @Nullable UUID decisionId;
    LocalDate firstDay;
    @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    PauseRow() {}
}
