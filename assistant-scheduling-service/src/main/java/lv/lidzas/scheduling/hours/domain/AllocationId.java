package lv.lidzas.scheduling.hours.domain;

import java.util.UUID;

/**
 * The id of an allocation (piešķirtās stundas).
 *
 * @param value a UUID of version 7, so that ids sort by the moment they were given
 */
public record AllocationId(UUID value) {}
