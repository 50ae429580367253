package lv.lidzas.scheduling.visits.domain;

import java.util.SortedMap;
import java.util.UUID;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * Minutes that are taken from an allocation, or given back to it.
 *
 * @param minutesByWeek how many in each week
 * @param account where they are while they are taken: planned or used
 * @param cause why they move
 * @param causeId of the visit or record of work
 */
public record Taking(
        SortedMap<IsoWeek, Integer> minutesByWeek,
        Account account,
        PostingCause cause,
        UUID causeId) {

    /** Those of a planned visit. */
    public static Taking of(Visit visit) {
        return new Taking(
                visit.time().minutesByWeek(),
                Account.PLANNED,
                PostingCause.VISIT,
                visit.id().value());
    }
}
