package lv.lidzas.scheduling.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register to list.
 *
 * @param state only those in this state
 * @param freeMinutesAtLeast only those with at least so many free minutes in the week
 * @param week the week in which to look for free minutes
 * @param loginSubject only the entry of this login
 * @param after only those registered before this one
 * @param limit how many
 */
public record AssistantQuery(
        @Nullable AssistantState state,
        @Nullable Integer freeMinutesAtLeast,
        IsoWeek week,
        @Nullable String loginSubject,
        @Nullable UUID after,
        int limit) {

    AssistantQuery onlyLogin(String subject) {
        return new AssistantQuery(state, freeMinutesAtLeast, week, subject, after, limit);
    }
}
