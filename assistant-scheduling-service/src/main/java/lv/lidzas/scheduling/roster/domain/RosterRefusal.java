package lv.lidzas.scheduling.roster.domain;

/** Why a roster is not looked for, shown or used: expected, and said to whoever asked. */
public sealed interface RosterRefusal {

    /** There is no such roster. */
    record Unknown() implements RosterRefusal {}

    /** The last of the weeks is over. */
    record WeeksOver() implements RosterRefusal {}

    /**
     * The roster is not so far, or further.
     *
     * @param state how far it is
     */
    record NotNow(RosterState state) implements RosterRefusal {}
}
