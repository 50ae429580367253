package lv.lidzas.eligibility.decisions.domain;

import java.util.List;

/** Why a person could not refuse. */
public sealed interface GroundRefusal extends DecisionRefusal {

    /** The grounds at these positions are neither conditions that are not met nor grounds of the rule set. */
    record UnknownGrounds(List<Integer> positions) implements GroundRefusal {}

    /** A ground of the draft is none on the day of the decision. */
    record NoLongerGrounds() implements GroundRefusal {}

    /** The person was not heard on the grounds at these positions, or the time to speak is not over. */
    record NotHeard(List<Integer> positions) implements GroundRefusal {}
}
