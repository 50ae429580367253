package lv.lidzas.scheduling.standins.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * An assistant is asked whether to come to a visit (apmeklējuma piedāvājums).
 *
 * @param applicationId the client's case
 * @param wave the how many-th time that some were asked, from 1
 * @param offeredAt when the assistant was asked
 * @param answeredAt when it ended; absent while it is open
 * @param undoUntil until when an acceptance can be taken back; absent otherwise
 * @param version changes with every step
 */
public record VisitOffer(
        OfferId id,
        VisitId visitId,
        BudgetId budgetId,
        UUID applicationId,
        AssistantId assistantId,
        int wave,
        OfferState state,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant undoUntil,
        long version) {

    /** The same after the assistant accepted. */
    public VisitOffer accepted(Instant at, Instant canBeUndoneUntil) {
        return with(OfferState.ACCEPTED, at, canBeUndoneUntil);
    }

    /** The same after it ended in another way. */
    public VisitOffer ended(OfferState how, Instant at) {
        return with(how, at, null);
    }

    /** The same once more: it had lapsed, and the visit is open again. */
    public VisitOffer again(int anotherWave, Instant at) {
        return new VisitOffer(
                id,
                visitId,
                budgetId,
                applicationId,
                assistantId,
                anotherWave,
                OfferState.OPEN,
                at,
                null,
                null,
                version);
    }

    private VisitOffer with(OfferState next, Instant at, @Nullable Instant undo) {
        return new VisitOffer(
                id,
                visitId,
                budgetId,
                applicationId,
                assistantId,
                wave,
                next,
                offeredAt,
                at,
                undo,
                version);
    }
}
