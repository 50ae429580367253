package lv.lidzas.scheduling.roster.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.RosterState;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A roster as the table keeps it; what did not change is not written, because a sign of life goes to the row beside it. */
@DynamicUpdate
@Entity
@Table(name = "roster")
class RosterRow {

    @Id UUID id;
    @Version long version;
    LocalDate firstDay;
    LocalDate lastDay;
    boolean replans;
    int seconds;
    String askedBy;
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    RosterState state;

    boolean stopping;
    int attempts;
    @Nullable Instant heardAt;
    @Nullable Long hard;
    @Nullable Long medium;
    @Nullable Long soft;
    @Nullable Long calculations;
    @Nullable Integer secondsSpent;
    @Nullable String figuresBefore;
    @Nullable String figuresAfter;
    @Nullable String appliedBy;
    @Nullable Instant appliedAt;
    @Nullable String publishedBy;
    @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    RosterRow() {}
}
