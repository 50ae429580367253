package lv.lidzas.eligibility.clarifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Lists the questions that became overdue and of which nobody was told yet (nokavētie precizējumi). */
@ApplicationScoped
public class ListOverdue {

    private final Clarifications clarifications;
    private final LegalClock clock;

    ListOverdue(Clarifications clarifications, LegalClock clock) {
        this.clarifications = clarifications;
        this.clock = clock;
    }

    @Transactional
    public Slice<ClarificationId> handle(PageRequest page) {
        return clarifications
                .list(ClarificationFilter.overdueOn(clock.today()), page)
                .map(Clarification::id);
    }
}
