package lv.lidzas.intake.quotas.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Port: how many applications somebody filed that are not closed.
 *
 * <p>A count in turn waits for the other transactions that counted the same, and makes later ones wait until this one ends. A
 * portal's requests would all wait for one another, so what a portal has in all is counted without a turn: it may get beyond
 * its share by what it files within a second.
 */
public interface OwnApplications {

    /** Those that are drafts; in turn. */
    long drafts(PartyKey filer);

    /** Those that wait for a decision, for one person and for all; null counts for nobody; in turn. */
    Open open(PartyKey filer, @Nullable PersonId person);

    /** Those for one person that wait for a decision; in the turn of who files for this person. */
    long openFor(PartyKey filer, PersonId person);

    /** All of them, as they were a second ago at most. */
    Lately lately(PartyKey filer);

    /**
     * How many wait for a decision.
     *
     * @param all of who files
     * @param forPerson those of them for the person
     */
    record Open(long all, long forPerson) {}

    /**
     * How many there were.
     *
     * @param drafts that were drafts
     * @param open that waited for a decision
     */
    record Lately(long drafts, long open) {}
}
