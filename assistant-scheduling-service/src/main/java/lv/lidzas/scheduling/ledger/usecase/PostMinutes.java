package lv.lidzas.scheduling.ledger.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.domain.Posting;
import lv.lidzas.scheduling.ledger.domain.WeekStretch;

/** Writes down that minutes moved, in the transaction in which the counters change. */
@ApplicationScoped
public class PostMinutes {

    private final Postings postings;
    private final Ids ids;
    private final LegalClock clock;

    PostMinutes(Postings postings, Ids ids, LegalClock clock) {
        this.postings = postings;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Movement movement) {
        for (WeekStretch weeks : WeekStretch.of(movement.minutes())) {
            postings.add(
                    new Posting(
                            ids.next(),
                            movement.budgetId(),
                            movement.assistantId(),
                            movement.from(),
                            movement.to(),
                            weeks,
                            movement.cause(),
                            movement.causeId(),
                            clock.now()));
        }
    }
}
