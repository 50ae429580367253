package lv.lidzas.eligibility.rehearsals.usecase;

/** Says that a rehearsal waits, so that nobody has to wait for the next look. */
@FunctionalInterface
public interface RehearsalBell {

    /** One was kept, or will be when the transaction commits; a ring that is lost costs time and nothing else. */
    void ring();
}
