package lv.lidzas.scheduling.ledger.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that moved from one account of a budget to another (grāmatojums). It is never changed.
 *
 * @param id in the order in which they were written
 * @param budgetId whose accounts they are
 * @param assistantId for whose hours; absent where they are nobody's yet
 * @param from the account that has less
 * @param to the account that has more
 * @param weeks in which weeks or months, and how many minutes in each
 * @param cause why
 * @param causeId of the decision, allocation, visit or record of work
 * @param postedAt when
 */
public record Posting(
        UUID id,
        UUID budgetId,
        @Nullable UUID assistantId,
        Account from,
        Account to,
        WeekStretch weeks,
        PostingCause cause,
        UUID causeId,
        Instant postedAt) {}
