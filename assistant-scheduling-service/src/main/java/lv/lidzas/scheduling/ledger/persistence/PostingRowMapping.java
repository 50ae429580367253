package lv.lidzas.scheduling.ledger.persistence;

import lv.lidzas.scheduling.ledger.domain.Posting;
import lv.lidzas.scheduling.ledger.domain.WeekStretch;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

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
        row.firstWeek = posting.weeks().first().firstDay();
        row.lastWeek = posting.weeks().last().firstDay();
        row.minutesPerWeek = posting.weeks().minutes();
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
                        new IsoWeek(row.firstWeek), new IsoWeek(row.lastWeek), row.minutesPerWeek),
                row.cause,
                row.causeId,
                row.postedAt);
    }
}
