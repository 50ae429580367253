package lv.lidzas.intake.quotas.usecase;

import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** Port: how many applications a login filed that are not closed. */
public interface OwnApplications {

    /** Waits until no other transaction of the login adds to them. */
    void takeTurn(String login);

    /** Those that are drafts. */
    long drafts(String login);

    /** Those that wait for a decision, for one person and for all; null counts for nobody. */
    Open open(String login, @Nullable PersonId person);

    /**
     * How many wait for a decision.
     *
     * @param all of the login
     * @param forPerson those of them for the person
     */
    record Open(long all, long forPerson) {}
}
