package lv.lidzas.scheduling.roster.domain;

import java.util.UUID;

/**
 * The id of a roster that was asked for (grafiks).
 *
 * @param value a UUID of version 7, so that ids sort by the moment they were given
 */
public record RosterId(UUID value) {}
