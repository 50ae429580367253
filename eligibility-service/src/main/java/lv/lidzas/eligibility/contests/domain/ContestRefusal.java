package lv.lidzas.eligibility.contests.domain;

import java.time.LocalDate;

/** Why a contest was not filed, changed or shown (kāpēc apstrīdēšana netika pieņemta). */
public sealed interface ContestRefusal {

    /** There is no such contest or decision that the caller may read. */
    record Unknown() implements ContestRefusal {}

    /** The caller is a party to the case, or tied to one, and does not speak for themselves. */
    record OwnMatter() implements ContestRefusal {}

    /** The caller made the decision. */
    record Author() implements ContestRefusal {}

    /** The decision is not issued. */
    record NotIssued() implements ContestRefusal {}

    /** The higher authority has looked at the decision; what follows is a court's. */
    record Reviewed() implements ContestRefusal {}

    /** The same party has filed one that waits. */
    record Waits() implements ContestRefusal {}

    /** How it came is not stated as it has to be. */
    record Misstated(Fault fault) implements ContestRefusal {}

    /** A day is before the one that it follows, or yet to come. */
    record DayOutside(Stated stated, LocalDate earliest, LocalDate latest)
            implements ContestRefusal {}

    /** It is decided, or was stated before. */
    record Settled() implements ContestRefusal {}

    /** It is late and the term was not given back: it can only be dismissed for that, or taken back. */
    record Late() implements ContestRefusal {}

    /** It is not late. */
    record InTime() implements ContestRefusal {}

    /** So long after the decision nobody may contest it, whatever kept them from it (APL s.76 to 79). */
    record TooLateForever(LocalDate latest) implements ContestRefusal {}

    /** Somebody else filed it, or staff recorded what came on paper; staff record that it was taken back. */
    record OfAnother() implements ContestRefusal {}

    /** It suspends nothing. */
    record SuspendsNothing() implements ContestRefusal {}

    /** What is wrong with how it is stated to have come. */
    enum Fault {
        /** Staff state how it came to them. */
        CHANNEL_NEEDED,
        /** A party does not state how or when it came. */
        STATED_BY_STAFF,
        /** Only what came by post was posted. */
        NOT_BY_POST
    }

    /** The days that somebody states. */
    enum Stated {
        /** On which it came. */
        RECEIVED,
        /** On which it was handed to the post. */
        POSTED,
        /** On which it was decided. */
        DECIDED
    }
}
