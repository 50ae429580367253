package lv.lidzas.scheduling.roster.usecase;

import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import org.jspecify.annotations.Nullable;

/**
 * Which moves of a roster to list.
 *
 * @param rosterId of the roster
 * @param outcome only those of which this became; null for all
 */
public record RosterMoveFilter(RosterId rosterId, RosterMove.@Nullable MoveOutcome outcome) {}
