package lv.lidzas.eligibility.needs.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was found, in words and as it is about the person's health (novērtējumā konstatētais); it never leaves this service's database and its
 * API.
 *
 * <p>It is stored as it is.
 *
 * @param reason why the need is what it is
 * @param fromChildhood whether the disability is from childhood; absent where nobody said
 * @param score the answers to a questionnaire; absent where none was used
 */
public record NeedFindings(
        String reason, @Nullable Boolean fromChildhood, @Nullable NeedScore score) {

    /** The same with answers to a questionnaire. */
    public NeedFindings with(NeedScore counted) {
        return new NeedFindings(reason, fromChildhood, counted);
    }
}
