package lv.lidzas.scheduling.ledger.domain;

import java.util.SortedMap;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that are to move from one account of a budget to another.
 *
 * @param budgetId whose accounts they are
 * @param assistantId for whose hours; absent where they are nobody's yet
 * @param from the account that has less
 * @param to the account that has more
 * @param minutes how many in each week or month, as time is granted
 * @param cause why
 * @param causeId of the decision, allocation, visit or record of work
 */
public record Movement(
        UUID budgetId,
        @Nullable UUID assistantId,
        Account from,
        Account to,
        SortedMap<CountedSpan, Integer> minutes,
        PostingCause cause,
        UUID causeId) {}
