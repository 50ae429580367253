package lv.lidzas.eligibility.needs.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments of needs a reader wants.
 *
 * @param applicationId only of this application
 * @param own only what a party sees: those of its cases that were there when a decision was issued
 */
public record NeedFilter(@Nullable ApplicationId applicationId, @Nullable OwnCases own) {

    /** Every one. */
    static final NeedFilter ALL = new NeedFilter(null, null);

    /** The same as far as the caller may see it. */
    NeedFilter seenBy(Caller caller, LocalDate day) {
        return caller.readsEverything()
                ? this
                : new NeedFilter(applicationId, new OwnCases(caller.parties(), day));
    }
}
