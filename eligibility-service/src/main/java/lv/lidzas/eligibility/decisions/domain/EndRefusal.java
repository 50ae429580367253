package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.hours.GrantedTime;

/** Why a grant could not be ended, suspended, resumed or reduced. */
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

    /** It would rest or be less in the past or after its end, or go on when it does not rest. */
    record RestOutside(LocalDate earliest, LocalDate latest) implements EndRefusal {}

    /** It would not be less than the grant gives, or be for something else. */
    record NotLess(GrantedTime given) implements EndRefusal {}

    /** It is suspended already, or will be. */
    record AlreadySuspended(Suspended now) implements EndRefusal {}

    /** It is not suspended, and will not be. */
    record NotSuspended() implements EndRefusal {}
}
