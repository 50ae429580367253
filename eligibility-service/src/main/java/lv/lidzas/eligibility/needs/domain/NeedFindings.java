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
 */
public record NeedFindings(String reason, @Nullable Boolean fromChildhood) {}
