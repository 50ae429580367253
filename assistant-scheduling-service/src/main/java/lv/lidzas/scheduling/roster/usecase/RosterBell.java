package lv.lidzas.scheduling.roster.usecase;

/** Says that a roster waits, so that nobody has to wait for the next look. */
@FunctionalInterface
public interface RosterBell {

    /** One was kept, or will be when the transaction commits; a ring that is lost costs time and nothing else. */
    void ring();
}
