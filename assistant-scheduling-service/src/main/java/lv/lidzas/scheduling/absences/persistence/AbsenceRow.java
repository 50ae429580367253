package lv.lidzas.scheduling.absences.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.absences.domain.AbsenceKind;

/** An absence as the table keeps it. */
@Entity
@Table(name = "assistant_absence")
class AbsenceRow {

    @Id UUID id;
    UUID assistantId;

    @Enumerated(EnumType.STRING)
    AbsenceKind kind;

    LocalDate firstDay;
    LocalDate lastDay;
    String recordedBy;
    Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    AbsenceRow() {}
}
