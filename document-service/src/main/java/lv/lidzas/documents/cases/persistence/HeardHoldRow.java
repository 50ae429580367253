package lv.lidzas.documents.cases.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must not be deleted. */
@Entity
@Table(name = "heard_hold")
class HeardHoldRow {

    @Id UUID id;
    UUID subjectId;
    @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    HeardHoldRow() {}
}
