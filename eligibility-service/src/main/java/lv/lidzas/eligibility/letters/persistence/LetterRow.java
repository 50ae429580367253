package lv.lidzas.eligibility.letters.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.eligibility.letters.domain.LetterStyle;
import lv.lidzas.kit.words.Language;

/** A row of {@code letter}. */
@Entity
@Table(name = "letter")
@SuppressWarnings("NullAway.Init")
class LetterRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    LetterStyle style;

    Instant madeAt;
    String madeBy;
    byte[] words;
}
