package lv.lidzas.intake.duplicates.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;

/** What was said of a match; the reason is encrypted. */
@Entity
@Table(name = "match_verdict")
class MatchVerdictRow {

    @Id UUID id;

    UUID matchId;

    @Enumerated(EnumType.STRING)
    MatchState state;

    byte[] reason;

    String judgedBy;

    Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    MatchVerdictRow() {}
}
