package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the decisions that the caller may see (parāda lēmumu sarakstu). */
@ApplicationScoped
public class ListDecisions {

    private final Decisions decisions;
    private final LegalClock clock;

    ListDecisions(Decisions decisions, LegalClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Slice<Decision> handle(DecisionFilter filter, PageRequest page, Caller caller) {
        return decisions.list(filter.seenBy(caller, clock.today()), page);
    }
}
