package lv.lidzas.kit.looks.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor wants; an absent value narrows nothing.
 *
 * @param reader key of a login
 * @param about id of a person, a case or a record that was asked for
 * @param from the first instant
 * @param until the instant after the last
 */
public record LookSearch(
        @Nullable String reader,
        @Nullable UUID about,
        @Nullable Instant from,
        @Nullable Instant until) {}
