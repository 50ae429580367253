package lv.lidzas.scheduling.standins.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.Visit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assistant is asked. */
@Schema(
        description =
                "An assistant is asked whether to come to a visit (apmeklējuma piedāvājums); it does not name the person")
public record VisitOfferView(
        @Schema(description = VisitOffersResource.OFFER_ID, examples = VisitOffersResource.AN_OFFER)
                UUID id,
        @Schema(description = "Visit id", examples = "0192f3a1-7a06-7c00-8000-000000000006")
                UUID visitId,
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(description = "What became of it", examples = "OPEN") OfferState state,
        @Schema(
                        description = "Start on the clock of Latvia",
                        examples = "2026-12-05T18:00",
                        maxLength = 16)
                String start,
        @Schema(
                        description = "End on the clock of Latvia",
                        examples = "2026-12-05T22:00",
                        maxLength = 16)
                String end,
        @Schema(description = "Minutes of help within these hours", examples = "240") int minutes,
        @Schema(description = "Code of the purpose", examples = "LEISURE", maxLength = 40)
                String purpose,
        @Schema(
                        description = "Code of a place that the municipality names",
                        examples = "CULTURE-HOUSE",
                        maxLength = 30)
                @Nullable String place,
        @Schema(description = "When the assistant was asked", examples = "2026-12-04T08:00:00Z")
                Instant offeredAt,
        @Schema(
                        description = "When it ended; absent while it is open",
                        examples = "2026-12-04T08:10:00Z")
                @Nullable Instant answeredAt,
        @Schema(
                        description =
                                "Until when the assistant can take an acceptance back; absent otherwise",
                        examples = "2026-12-04T08:25:00Z")
                @Nullable Instant undoUntil) {

    static VisitOfferView of(VisitOffer offer, Visit visit) {
        return new VisitOfferView(
                offer.id().value(),
                offer.visitId().value(),
                offer.assistantId().value(),
                offer.state(),
                visit.time().start().toString(),
                visit.time().end().toString(),
                visit.time().minutes(),
                visit.purpose(),
                visit.place(),
                offer.offeredAt(),
                offer.answeredAt(),
                offer.undoUntil());
    }
}
