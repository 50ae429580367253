package lv.lidzas.scheduling.visits.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step as the table keeps it. */
@Entity
@Immutable
@Table(name = "visit_step")
class VisitStepRow {

    @EmbeddedId Key id;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    @Enumerated(EnumType.STRING)
    Side side;

    @Nullable String byKey;

    @Enumerated(EnumType.STRING)
    @Nullable VisitReason reason;

    Instant earliestAt;
    Instant latestAt;
    int minutes;
    Instant at;

    @SuppressWarnings("NullAway.Init")
    VisitStepRow() {}

    /** Of which visit it is, and which of its steps. */
    @Embeddable
    record Key(UUID visitId, int number) {}
}
