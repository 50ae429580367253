package lv.lidzas.eligibility.hearings.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which hearings a reader wants.
 *
 * @param applicationId only of this application
 * @param dueUntil only those in which nothing was said yet and that are due by this day
 * @param own only what a party sees: hearings of its cases
 */
public record HearingFilter(
        @Nullable ApplicationId applicationId,
        @Nullable LocalDate dueUntil,
        @Nullable OwnCases own) {

    /** Every hearing. */
    static final HearingFilter ALL = new HearingFilter(null, null, null);

    /** The same as far as the caller may see it. */
    HearingFilter seenBy(Caller caller, LocalDate day) {
        return caller.readsEverything() ? this : ownOf(caller, day);
    }

    /** The same as far as the caller sees it as a party. */
    HearingFilter ownOf(Caller caller, LocalDate day) {
        return new HearingFilter(applicationId, dueUntil, new OwnCases(caller.parties(), day));
    }
}
