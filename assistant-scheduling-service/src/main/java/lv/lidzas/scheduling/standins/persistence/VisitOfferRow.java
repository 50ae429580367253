package lv.lidzas.scheduling.standins.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.standins.domain.OfferState;
import org.jspecify.annotations.Nullable;

/** An offer as the table keeps it. */
@Entity
@Table(name = "visit_offer")
class VisitOfferRow {

    @Id UUID id;
    @Version long version;
    UUID visitId;
    UUID budgetId;
    UUID applicationId;
    UUID assistantId;
    int wave;

    @Enumerated(EnumType.STRING)
    OfferState state;

    Instant offeredAt;
    @Nullable Instant answeredAt;
    @Nullable Instant undoUntil;

    @SuppressWarnings("NullAway.Init")
    VisitOfferRow() {}
}
