package lv.lidzas.scheduling.visits.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.VisitState;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the table keeps it; only {@link VisitRowMapping} reads and writes it, and writes only what changed: the login that filed the
 * case may be put on the row meanwhile.
 */
@DynamicUpdate
@Entity
@Table(name = "visit")
class VisitRow {

    @Id UUID id;
    @Version long version;
    UUID allocationId;
    UUID budgetId;
    UUID applicationId;
    @Nullable String ownerKey;
    UUID assistantId;
    UUID humanId;
    String purpose;
    Instant earliestAt;
    Instant latestAt;
    int minutes;
    boolean isFixed;
    LocalDate firstDay;
    @Nullable String place;

    @Enumerated(EnumType.STRING)
    VisitState state;

    @Nullable UUID seriesId;
    Instant plannedAt;

    @SuppressWarnings("NullAway.Init")
    VisitRow() {}
}
