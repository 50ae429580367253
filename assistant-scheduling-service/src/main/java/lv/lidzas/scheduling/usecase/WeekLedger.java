package lv.lidzas.scheduling.usecase;

import java.util.List;
import lv.lidzas.scheduling.domain.Allocation;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.BudgetId;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.IsoWeek;
import lv.lidzas.scheduling.domain.Rejection;
import lv.lidzas.scheduling.domain.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * How full every week is, of each assistant, of each grant and of each person: the place that holds the weekly limits.
 *
 * <p>Whoever implements it decides about room and takes it in one step. A caller that reads first and books then would let
 * two bookings at the same moment both pass.
 */
public interface WeekLedger {

    /**
     * Books all weeks of an allocation, or none.
     *
     * @param allocation what to book
     * @param grant from which it is taken
     * @param assistantMinutes the most minutes in a week of the assistant
     * @return null if it is booked, or which limit stands against it
     */
    @Nullable Rejection book(Allocation allocation, Grant grant, int assistantMinutes);

    /** Gives back weeks of an allocation, to the assistant and to the person assisted. */
    void release(Allocation allocation, Grant grant, List<IsoWeek> weeks);

    /**
     * Sets the most minutes of an assistant in every week from a week on.
     *
     * @return null if it is set, or a week in which more is booked already
     */
    @Nullable WeekHours limit(AssistantId assistant, IsoWeek from, int minutes);

    /** How full some weeks of an assistant are; a week without a booking has the given limit. */
    List<WeekHours> of(AssistantId assistant, List<IsoWeek> weeks, int limitMinutes);

    /** How full some weeks of a budget are; a week without a booking has the given limit. */
    List<WeekHours> of(BudgetId budget, List<IsoWeek> weeks, int limitMinutes);
}
