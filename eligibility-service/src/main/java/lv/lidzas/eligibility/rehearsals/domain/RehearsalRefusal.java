package lv.lidzas.eligibility.rehearsals.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.rulesets.domain.FileFault;

/** Why nothing was rehearsed, stopped or approved (kāpēc izmēģinājums nenotika). */
public sealed interface RehearsalRefusal {

    /** There is no such rehearsal or rule set. */
    record Unknown() implements RehearsalRefusal {}

    /** The grant is not marked because rules changed, or does not count any more. */
    record NothingProposed() implements RehearsalRefusal {}

    /** The file is none of this act. */
    record Faulty(FileFault fault) implements RehearsalRefusal {}

    /** The day on which it would decide is over. */
    record DayPassed(LocalDate today) implements RehearsalRefusal {}

    /** It is not running any more. */
    record NotRunning() implements RehearsalRefusal {}

    /** It did not look at every grant, or was approved before. */
    record NotFinished() implements RehearsalRefusal {}

    /** Whoever started it does not approve it. */
    record SamePerson() implements RehearsalRefusal {}

    /** What was tried does not decide on that day. */
    record NotInForce() implements RehearsalRefusal {}
}
