package lv.lidzas.eligibility.rehearsals.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalState;
import org.jspecify.annotations.Nullable;

/** A row of {@code rehearsal}. */
@Entity
@Table(name = "rehearsal")
@SuppressWarnings("NullAway.Init")
class RehearsalRow {

    @Id UUID id;
    String ruleSetId;
    @Nullable String figures;
    String fingerprint;
    LocalDate decidesOn;

    @Enumerated(EnumType.STRING)
    RehearsalState state;

    Instant startedAt;
    String startedBy;
    int done;
    int total;
    @Nullable UUID lastDecisionId;
    @Nullable Instant finishedAt;
    @Nullable Instant approvedAt;
    @Nullable String approvedBy;
}
