package lv.lidzas.eligibility.foresight.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.EndingKind;

/** A row of {@code foreseen_end}. */
@Entity
@Table(name = "foreseen_end")
@SuppressWarnings("NullAway.Init")
class ForeseenEndRow {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    EndingKind kind;

    UUID subjectId;
    LocalDate day;
    UUID decisionId;
    UUID applicationId;
    UUID personId;
}
