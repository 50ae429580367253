package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.StateKind;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules again on open proposals (pārbauda lēmumu projektus), because days pass.
 *
 * <p>An opinion that expired or a birthday makes a proposal void without any event; the person hears of it the same day and
 * not when a caseworker tries to issue it.
 */
@ApplicationScoped
public class ReassessProposals {

    private static final int AT_ONCE = 20;

    private final CaseFiles files;
    private final Decisions decisions;
    private final AssessApplication assess;

    ReassessProposals(CaseFiles files, Decisions decisions, AssessApplication assess) {
        this.files = files;
        this.decisions = decisions;
        this.assess = assess;
    }

    /** Takes some proposals after the given one; answers after which to go on, or nothing when all are done. */
    @Transactional
    public @Nullable DecisionId handle(@Nullable DecisionId after) {
        List<Decision> some =
                decisions.list(
                        new DecisionFilter(
                                null,
                                StateKind.PROPOSED,
                                null,
                                after == null ? null : after.value(),
                                AT_ONCE));
        some.forEach(proposal -> assess.handle(files.hold(proposal.applicationId())));
        return some.size() < AT_ONCE ? null : some.getLast().id();
    }
}
