package lv.lidzas.eligibility.decisions.domain;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;

/** Why the assessed time cannot be granted. */
public sealed interface TimeRefusal extends GrantRefusal {

    /** The statement of the times does not fit the purposes or the act. */
    record Unfit(List<TimeFault> faults) implements TimeRefusal {}

    /** All together it is more than the client's cap. */
    record BeyondCap(GrantedTime most) implements TimeRefusal {}

    /** After the deduction for the state benefit nothing is left to grant. */
    record NothingLeft() implements TimeRefusal {}

    /** What is wrong with the times that a caseworker stated (kļūda izvērtētajā laikā); positions begin with 0. */
    sealed interface TimeFault {

        /** The purpose is not among those granted. */
        record NotGranted(int position) implements TimeFault {}

        /** The purpose was stated before. */
        record Twice(int position) implements TimeFault {}

        /** Time is in another unit than the rule set's, and never converted. */
        record OtherUnit(int position, Per per) implements TimeFault {}

        /** It is more than the act gives the purpose. */
        record BeyondPurpose(int position, GrantedTime most) implements TimeFault {}

        /** The act leaves the time of a purpose to a caseworker, and none was stated. */
        record Missing(Purpose purpose) implements TimeFault {}

        /** Times were stated without a reason. */
        record Unreasoned() implements TimeFault {}
    }
}
