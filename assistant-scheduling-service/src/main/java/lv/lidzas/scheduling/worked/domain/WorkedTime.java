package lv.lidzas.scheduling.worked.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was done at a visit (nostrādātais laiks). It is never changed; a correction is another line.
 *
 * @param id made by the client that recorded it, so that the same record sent twice is one
 * @param number its place among the lines of the visit; the last one counts
 * @param start when help began
 * @param end when it ended; the start again where none was given
 * @param beyondMinutes what of it no granted time was left for
 * @param side who says it
 * @param by the key of whoever says it
 * @param reason why it is another than before; absent of the first
 * @param recordedAt when it was recorded here
 */
public record WorkedTime(
        UUID id,
        VisitId visitId,
        int number,
        Instant start,
        Instant end,
        int beyondMinutes,
        Side side,
        PartyKey by,
        @Nullable CorrectionReason reason,
        Instant recordedAt) {

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    /** Whether another client says the same. */
    public boolean saysTheSame(VisitId visit, Instant from, Instant until) {
        return visitId.equals(visit) && start.equals(from) && end.equals(until);
    }

    /** The minutes in each part of a week. */
    public static SortedMap<WeekPart, Integer> minutesByPart(
            Instant start, Instant end, ZoneId zone, GrantedTime.Per per) {
        return start.equals(end)
                ? new TreeMap<>()
                : new VisitTime(
                                start,
                                end,
                                (int) Duration.between(start, end).toMinutes(),
                                true,
                                zone)
                        .minutesByPart(per);
    }
}
