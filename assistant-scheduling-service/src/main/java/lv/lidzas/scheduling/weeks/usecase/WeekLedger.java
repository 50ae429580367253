package lv.lidzas.scheduling.weeks.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * Port: how full every week is, and every month where time is granted by it, of each assistant, of each budget and of each person.
 *
 * <p>Whoever implements it decides about room and takes it in one step. A caller that reads first and books then would let
 * two bookings at the same moment both pass.
 */
public interface WeekLedger {

    /** Books all weeks and months, or none. */
    Result<WeekBooking, FullWeek> book(WeekBooking booking);

    /** Waits in the line of whoever is counted first; until the transaction ends nobody else books for them. */
    void hold(WeekBooking booking);

    /** The weeks and months of a booking in which there is not room for it now; of those of whoever is held it knows for certain. */
    Set<CountedSpan> full(WeekBooking booking);

    /** Gives back weeks that were booked. */
    void release(WeekBooking booking);

    /**
     * Counts bookings for another human, whatever the limit: what is booked stays booked.
     *
     * @param booked what counts in the weeks of one human and is to count in those of another
     * @return whether the other now has more than the limit in a week
     */
    boolean move(List<WeekBooking> booked, UUID human);

    /** The humans who have more than the limit in a week or month that is not over before a day. */
    Set<UUID> humansOver(LocalDate day);

    /**
     * Sets the most minutes of an assistant in every week from a week on.
     *
     * @return null if it is set, or a week in which more is booked already
     */
    @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes);

    /** How full some weeks or months of a counter are; one without a booking has the counter's limit. */
    List<WeekHours> of(WeekCounter counter, List<? extends CountedSpan> spans);
}
