package lv.lidzas.scheduling.weeks.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * Port: how full every week is, of each assistant, of each budget and of each person.
 *
 * <p>Whoever implements it decides about room and takes it in one step. A caller that reads first and books then would let
 * two bookings at the same moment both pass.
 */
public interface WeekLedger {

    /** Books all weeks, or none. */
    Result<WeekBooking, FullWeek> book(WeekBooking booking);

    /** Books the weeks of a booking in which there is room, and says which; of those it knows for certain, whoever else books. */
    WeekBooking bookFree(WeekBooking booking);

    /** The weeks of a booking in which there is room now; another may take it at once. */
    List<IsoWeek> free(WeekBooking booking);

    /** Gives back weeks that were booked. */
    void release(WeekBooking booking);

    /**
     * Counts bookings for another human, whatever the limit: what is booked stays booked.
     *
     * @param booked what counts in the weeks of one human and is to count in those of another
     * @return whether the other now has more than the limit in a week
     */
    boolean move(List<WeekBooking> booked, UUID human);

    /** The humans who have more than the limit in a week that is not earlier than the given one. */
    Set<UUID> humansOver(IsoWeek from);

    /**
     * Sets the most minutes of an assistant in every week from a week on.
     *
     * @return null if it is set, or a week in which more is booked already
     */
    @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes);

    /** How full some weeks are; a week without a booking has the counter's limit. */
    List<WeekHours> of(WeekCounter counter, List<IsoWeek> weeks);
}
