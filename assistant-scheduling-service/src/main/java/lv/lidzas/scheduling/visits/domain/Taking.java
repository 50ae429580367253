package lv.lidzas.scheduling.visits.domain;

import java.util.SortedMap;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.weeks.domain.WeekPart;

/**
 * Minutes that are taken from an allocation, or given back to it.
 *
 * @param minutes how many in each part of a week
 * @param account where they are while they are taken: planned or used
 * @param cause why they move
 * @param causeId of the visit or record of work
 */
public record Taking(
        SortedMap<WeekPart, Integer> minutes, Account account, PostingCause cause, UUID causeId) {

    /** Those of a planned visit of a budget. */
    public static Taking of(Visit visit, HourBudget budget) {
        return new Taking(
                visit.time().minutesByPart(budget.per()),
                Account.PLANNED,
                PostingCause.VISIT,
                visit.id().value());
    }
}
