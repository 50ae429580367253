package lv.lidzas.intake.retention.domain;

/** Why a hold is neither placed nor lifted. */
public sealed interface HoldRefusal {

    /** There is no such hold, or nothing with this id to keep. */
    record Unknown() implements HoldRefusal {}

    /** It would have ended before it begins. */
    record Past() implements HoldRefusal {}
}
