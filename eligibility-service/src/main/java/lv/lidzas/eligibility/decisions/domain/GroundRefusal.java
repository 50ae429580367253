package lv.lidzas.eligibility.decisions.domain;

import java.util.List;

/** Why a person could not refuse. */
public sealed interface GroundRefusal extends DecisionRefusal {

    /** The grounds at these positions are neither conditions that are not met nor grounds of the rule set. */
    record UnknownGrounds(List<Integer> positions) implements GroundRefusal {}
}
