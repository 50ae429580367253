package lv.lidzas.scheduling.roster.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import org.jspecify.annotations.Nullable;

/** A move of a roster as the table keeps it. */
@Entity
@Table(name = "roster_move")
class RosterMoveRow {

    @Id UUID id;
    UUID rosterId;
    UUID visitId;
    long visitVersion;
    UUID budgetId;
    @Nullable UUID fromAssistantId;
    UUID toAssistantId;
    @Nullable Instant fromStartAt;
    Instant toStartAt;
    int minutes;
    int portion;

    @Enumerated(EnumType.STRING)
    RosterMove.MoveOutcome outcome;

    @Enumerated(EnumType.STRING)
    RosterMove.@Nullable SkipReason skipped;

    @SuppressWarnings("NullAway.Init")
    RosterMoveRow() {}
}
