package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;

/** Why a grant could not be ended. */
public sealed interface EndRefusal extends DecisionRefusal {

    /** It is no grant that is issued, or its days are over. */
    record NotInForce() implements EndRefusal {}

    /**
     * It would end in the past, or no earlier than it does.
     *
     * @param earliest the earliest last day
     * @param latest the latest last day
     */
    record OutsideGrant(LocalDate earliest, LocalDate latest) implements EndRefusal {}

    /** A grant is revoked for knowingly false information only. */
    record NotRevocable() implements EndRefusal {}
}
