package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.kit.identity.Caller;

/** Reads the decisions that the caller may see (parāda lēmumu sarakstu). */
@ApplicationScoped
public class ListDecisions {

    private final Decisions decisions;

    ListDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    @Transactional
    public List<Decision> handle(DecisionFilter filter, Caller caller) {
        return decisions.list(caller.readsEverything() ? filter : filter.ownOf(caller.subject()));
    }
}
