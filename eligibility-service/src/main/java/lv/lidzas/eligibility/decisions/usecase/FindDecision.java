package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Reads a decision (parāda lēmumu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindDecision {

    private final Decisions decisions;

    FindDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Transactional
    public @Nullable Decision handle(DecisionId id, Caller caller) {
        Decision found = decisions.find(id);
        boolean visible =
                found != null
                        && (caller.readsEverything()
                                || caller.subject().equals(found.submitterSubject()));
        return visible ? found : null;
    }
}
