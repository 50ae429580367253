package lv.lidzas.scheduling.register.usecase;

import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register to list; an absent component narrows nothing.
 *
 * @param state only those in this state
 * @param free only those who may work and have free minutes
 * @param login only the entry of this login
 */
public record AssistantFilter(
        @Nullable AssistantState state, @Nullable Free free, @Nullable AssistantLogin login) {

    AssistantFilter onlyLogin(AssistantLogin own) {
        return new AssistantFilter(state, free, own);
    }

    /**
     * Room for a booking: the assistant serves all of the days, as {@link
     * lv.lidzas.scheduling.register.domain.Assistant#serves} says, and has the minutes left.
     *
     * @param minutes at least so many in the week
     * @param days of one ISO week
     */
    public record Free(int minutes, ServicePeriod days) {}
}
