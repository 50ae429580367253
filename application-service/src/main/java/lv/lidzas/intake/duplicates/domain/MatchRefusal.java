package lv.lidzas.intake.duplicates.domain;

/** Why a verdict on two records is not taken. */
public sealed interface MatchRefusal {

    /** There is no such match. */
    record UnknownMatch() implements MatchRefusal {}

    /** The caller is one of the two. */
    record OwnRecord() implements MatchRefusal {}

    /**
     * The same was said before.
     *
     * @param state what was said
     */
    record SaidAlready(MatchState state) implements MatchRefusal {}
}
