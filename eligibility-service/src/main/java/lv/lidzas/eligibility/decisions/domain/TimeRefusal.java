package lv.lidzas.eligibility.decisions.domain;

import java.util.List;
import lv.lidzas.eligibility.rules.hours.GrantedTime;

/** Why the assessed time cannot be granted. */
public sealed interface TimeRefusal extends GrantRefusal {

    /** The statement of the times does not fit the purposes or the act. */
    record Unfit(List<TimeFault> faults) implements TimeRefusal {}

    /** All together it is more than the client's cap. */
    record BeyondCap(GrantedTime most) implements TimeRefusal {}

    /** After the deduction for the state benefit nothing is left to grant. */
    record NothingLeft() implements TimeRefusal {}
}
