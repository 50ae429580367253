package lv.lidzas.eligibility.contests.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.contests.domain.ContestChannel;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import org.jspecify.annotations.Nullable;

/** A row of {@code contest}. */
@Entity
@Table(name = "contest")
@SuppressWarnings("NullAway.Init")
class ContestRow {

    @Id UUID id;
    UUID decisionId;
    UUID applicationId;
    UUID personId;
    byte[] text;

    @Enumerated(EnumType.STRING)
    ContestChannel channel;

    LocalDate receivedOn;
    @Nullable LocalDate postedOn;
    Instant filedAt;
    String filedBy;
    @Nullable LocalDate contestUntil;
    boolean suspendsByLaw;
    @Nullable Instant reinstatedAt;
    @Nullable String reinstatedBy;
    byte @Nullable [] reinstatedFor;
    @Nullable Instant unsuspendedAt;
    @Nullable String unsuspendedBy;
    byte @Nullable [] unsuspendedFor;

    @Enumerated(EnumType.STRING)
    @Nullable ContestResult result;

    @Nullable LocalDate decidedOn;
    @Nullable String reference;
    byte @Nullable [] reasoning;
    @Nullable Instant recordedAt;
    @Nullable String recordedBy;
}
