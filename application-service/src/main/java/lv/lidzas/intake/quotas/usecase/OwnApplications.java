package lv.lidzas.intake.quotas.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Port: how many applications somebody filed that are not closed. Each waits for the other transactions that counted for whoever
 * files, and makes later ones wait until this one ends.
 */
public interface OwnApplications {

    /** Those that are drafts. */
    long drafts(PartyKey filer);

    /** Those that wait for a decision, for one person and for all; null counts for nobody. */
    Open open(PartyKey filer, @Nullable PersonId person);

    /**
     * How many wait for a decision.
     *
     * @param all of who files
     * @param forPerson those of them for the person
     */
    record Open(long all, long forPerson) {}
}
