package lv.lidzas.scheduling.ledger.persistence;

import lv.lidzas.scheduling.ledger.domain.Posting;
import lv.lidzas.scheduling.ledger.domain.WeekStretch;

/** Between a posting and the row that keeps it. */
final class PostingRowMapping {

    private PostingRowMapping() {}

    static PostingRow toRow(Posting posting) {
        PostingRow row = new PostingRow();
        row.id = posting.id();
        row.budgetId = posting.budgetId();
        row.assistantId = posting.assistantId();
        row.fromAccount = posting.from();
        row.toAccount = posting.to();
        row.countedPer = posting.weeks().first().per();
        row.firstSpan = posting.weeks().first().firstDay();
        row.lastSpan = posting.weeks().last().firstDay();
        row.minutes = posting.weeks().minutes();
        row.cause = posting.cause();
        row.causeId = posting.causeId();
        row.postedAt = posting.postedAt();
        return row;
    }

    static Posting toDomain(PostingRow row) {
        return new Posting(
                row.id,
                row.budgetId,
                row.assistantId,
                row.fromAccount,
                row.toAccount,
                new WeekStretch(
                        row.countedPer.of(row.firstSpan),
                        row.countedPer.of(row.lastSpan),
                        row.minutes),
                row.cause,
                row.causeId,
                row.postedAt);
    }
}
