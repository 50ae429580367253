package lv.lidzas.eligibility.worklist.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code case_note}. */
@Entity
@Table(name = "case_note")
@SuppressWarnings("NullAway.Init")
class CaseNoteRow {

    @Id UUID id;
    UUID applicationId;
    UUID personId;
    byte[] text;
    Instant writtenAt;
    String writtenBy;
}
