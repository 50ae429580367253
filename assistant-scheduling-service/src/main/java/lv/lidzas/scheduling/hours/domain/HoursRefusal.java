package lv.lidzas.scheduling.hours.domain;

import java.util.List;
import lv.lidzas.scheduling.pauses.domain.PausedSpan;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Why hours are not shown, given or given back: expected, and said to the person who asked. */
public sealed interface HoursRefusal {

    /** What is asked for does not exist, or the caller may not know. */
    record NotThere() implements HoursRefusal {}

    /** The request names a budget that does not exist. */
    record UnknownBudget() implements HoursRefusal {}

    /** The request names an assistant who is not in the register. */
    record UnknownAssistant() implements HoursRefusal {}

    /**
     * Hours are asked for in another unit than that in which the decision grants them.
     *
     * @param granted the unit of the decision
     */
    record OtherUnit(GrantedTime.Per granted) implements HoursRefusal {}

    /**
     * The days asked for are not all days of the grant.
     *
     * @param granted the days of the grant
     */
    record OutsideBudgetPeriod(ServicePeriod granted) implements HoursRefusal {}

    /** The decision was revoked, so no day of it counts. */
    record BudgetRevoked() implements HoursRefusal {}

    /** The assistant may not work on all days of the period. */
    record AssistantNotActive(AssistantId assistant) implements HoursRefusal {}

    /** The person does not want to be helped by this assistant. */
    record AssistantBlocked() implements HoursRefusal {}

    /**
     * The assistant, the budget or the person has not enough room in every week, or month.
     *
     * @param week whose, and the week or month with the least room
     * @param free the stretches in which there is room for what was asked for
     */
    record NoRoom(FullWeek week, List<ServicePeriod> free) implements HoursRefusal {

        public NoRoom {
            free = List.copyOf(free);
        }
    }

    /**
     * In a week of the period no day is paid.
     *
     * @param week the first such week
     * @param days on which it is not paid
     */
    record Paused(IsoWeek week, PausedSpan days) implements HoursRefusal {}

    /** The caller is or was a party to the case, or is the assistant: nobody decides in their own matter. */
    record OwnMatter() implements HoursRefusal {}

    /** No week would become free. */
    record NothingToRelease() implements HoursRefusal {}
}
