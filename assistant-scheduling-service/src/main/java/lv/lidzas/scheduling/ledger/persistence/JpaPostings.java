package lv.lidzas.scheduling.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.domain.Posting;
import lv.lidzas.scheduling.ledger.usecase.Postings;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** The postings in PostgreSQL, where a trigger keeps them as they were written. */
@ApplicationScoped
public class JpaPostings implements Postings {

    private final PostingRows rows;

    JpaPostings(PostingRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Posting posting) {
        rows.persist(PostingRowMapping.toRow(posting));
    }

    @Override
    public Balances ofBudget(UUID budget) {
        return balances(rows.stream("budgetId = ?1 order by id", budget));
    }

    @Override
    public Balances ofAssistant(UUID assistant, IsoWeek from) {
        return balances(
                rows.stream("assistantId = ?1 and lastSpan >= ?2", assistant, from.firstDay()));
    }

    private static Balances balances(Stream<PostingRow> found) {
        return new Balances(found.map(PostingRowMapping::toDomain).toList());
    }
}
