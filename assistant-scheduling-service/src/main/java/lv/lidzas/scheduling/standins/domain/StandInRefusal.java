package lv.lidzas.scheduling.standins.domain;

import java.time.Instant;
import lv.lidzas.scheduling.visits.domain.HindranceKind;

/** Why an offer was not shown, accepted, declined or taken back. */
public sealed interface StandInRefusal {

    /** There is no such offer, or it is somebody else's. */
    record NoOffer() implements StandInRefusal {}

    /** It was answered, or the visit needs nobody any more. */
    record NotOpen(OfferState state) implements StandInRefusal {}

    /** Something stands against the visit with this assistant now. */
    record InTheWay(HindranceKind hindrance) implements StandInRefusal {}

    /** It was not accepted, or the time to take it back is over. */
    record TooLateToUndo(Instant until) implements StandInRefusal {}
}
