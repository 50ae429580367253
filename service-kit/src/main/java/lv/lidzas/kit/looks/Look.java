package lv.lidzas.kit.looks;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the access log: one for each request, also for a list.
 *
 * @param id of the entry
 * @param at when
 * @param looker who
 * @param doing what, and why
 * @param outcome what became of it
 * @param shown whose data left the house
 */
public record Look(
        UUID id, Instant at, Looker looker, Doing doing, LookOutcome outcome, Shown shown) {}
