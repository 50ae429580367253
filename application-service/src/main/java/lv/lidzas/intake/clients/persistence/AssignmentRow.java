package lv.lidzas.intake.clients.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.Span;

/** An assistant's hours in a case. */
@Entity
@Table(name = "assignment")
class AssignmentRow {

    @Id UUID id;

    UUID applicationId;

    UUID assistantId;

    List<String> assistantKeys;

    int minutes;

    @Enumerated(EnumType.STRING)
    Span countedPer;

    LocalDate firstDay;

    LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    AssignmentRow() {}
}
