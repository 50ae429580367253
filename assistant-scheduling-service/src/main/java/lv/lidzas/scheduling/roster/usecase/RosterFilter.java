package lv.lidzas.scheduling.roster.usecase;

import lv.lidzas.scheduling.roster.domain.RosterState;
import org.jspecify.annotations.Nullable;

/**
 * Which rosters to list.
 *
 * @param state only those in this state; null for all
 */
public record RosterFilter(@Nullable RosterState state) {}
