package lv.lidzas.eligibility.clarifications.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which clarifications a reader wants.
 *
 * @param applicationId only of this application
 * @param open only those that are not closed
 * @param dueUntil only open ones that are due by this day
 * @param untold only open ones that nobody was told to be overdue
 * @param own only what a party sees: those of its cases
 */
public record ClarificationFilter(
        @Nullable ApplicationId applicationId,
        boolean open,
        @Nullable LocalDate dueUntil,
        boolean untold,
        @Nullable OwnCases own) {

    /** Those of which the others must be told. */
    static ClarificationFilter overdueOn(LocalDate today) {
        return new ClarificationFilter(null, true, today.minusDays(1), true, null);
    }

    /** The same as far as the caller may see it. */
    ClarificationFilter seenBy(Caller caller, LocalDate day) {
        return caller.readsEverything()
                ? this
                : new ClarificationFilter(
                        applicationId, open, dueUntil, untold, new OwnCases(caller.parties(), day));
    }
}
