package lv.lidzas.intake.conflicts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register: somebody of the staff is tied to a person (interešu konflikts).
 *
 * <p>Likums "Par interešu konflikta novēršanu valsts amatpersonu darbībā" s.11: an official prepares and issues no administrative act in
 * which the official, a relative or a business partner has an interest. An entry ends and never vanishes.
 *
 * @param staff the key of the login
 * @param person to whom
 * @param term the days on which it counts
 * @param stated what was stated; absent once the person was erased
 * @param declared by whom and when it was entered
 * @param ended by whom and when it was ended; absent while it was not
 */
public record ConflictOfInterest(
        UUID id,
        PartyKey staff,
        PersonId person,
        ConflictKind kind,
        Term term,
        @Nullable Stated stated,
        Signature declared,
        @Nullable Signature ended) {

    /**
     * The days on which it counts.
     *
     * @param from the first day; absent for no beginning
     * @param until the last day; absent for no end
     */
    public record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Whether there is a day in it. */
        public boolean isPossible() {
            return from == null || until == null || !until.isBefore(from);
        }
    }

    /**
     * What is encrypted under the person's key.
     *
     * @param login of the staff member
     * @param reason in the words of who entered it
     */
    public record Stated(String login, String reason) {

        /** Never shows either. */
        @Override
        public String toString() {
            return "Stated[]";
        }
    }

    /**
     * Who did something, and when.
     *
     * @param by the key of a lead caseworker
     */
    public record Signature(PartyKey by, Instant at) {}

    /** Whether it could end on the day, which is earlier than it would otherwise. */
    public boolean endsEarlierOn(LocalDate lastDay) {
        LocalDate until = term.until();
        return until == null || lastDay.isBefore(until);
    }

    /** The same with a last day. */
    public ConflictOfInterest endedOn(LocalDate lastDay, Signature by) {
        return new ConflictOfInterest(
                id, staff, person, kind, new Term(term.from(), lastDay), stated, declared, by);
    }
}
