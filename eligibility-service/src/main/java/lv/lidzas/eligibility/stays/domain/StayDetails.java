package lv.lidzas.eligibility.stays.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a caseworker knows of a stay, which nobody else hears.
 *
 * @param kind where
 * @param source how it came to be known
 * @param correctedFor why it takes the place of another record; absent when it takes none
 */
public record StayDetails(StayKind kind, String source, @Nullable String correctedFor) {}
