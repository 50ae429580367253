package lv.lidzas.eligibility.corrections.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code text_correction}. */
@Entity
@Immutable
@Table(name = "text_correction")
@SuppressWarnings("NullAway.Init")
class TextCorrectionRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;

    /** This and how it reads rightly: encrypted under the person's key. */
    byte[] wrong;

    byte[] corrected;

    Instant recordedAt;
    String recordedBy;
}
