package lv.lidzas.scheduling.visits.domain;

import java.util.UUID;

/**
 * The id of a visit (apmeklējums).
 *
 * @param value a UUID of version 7, so that ids sort by the moment they were given
 */
public record VisitId(UUID value) {}
