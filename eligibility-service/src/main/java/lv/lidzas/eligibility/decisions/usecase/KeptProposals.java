package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.Proposals;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Proposal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** The proposals among the decisions, kept in step with the runs of the rules (lēmumu projekti). */
@ApplicationScoped
class KeptProposals implements Proposals {

    private final Decisions decisions;
    private final LegalClock clock;

    KeptProposals(Decisions decisions, LegalClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Open of(ApplicationId application) {
        return new KeptProposal(decisions.proposedFor(application));
    }

    private final class KeptProposal implements Open {

        private final @Nullable Decision open;

        KeptProposal(@Nullable Decision open) {
            this.open = open;
        }

        @Override
        public @Nullable DecisionId standing(RuleSet rules, Facts facts) {
            return open != null && Proposal.stillStands(open, rules, facts) ? open.id() : null;
        }

        @Override
        public void replace(Assessment now) {
            DecisionId next = now.proposedDecisionId();
            if (open != null) {
                decisions.save(
                        next == null ? open.cancel(clock.now()) : open.supersede(clock.now()));
            }
            Ruling.Draft draft = Proposal.of(now.facts(), now.evaluation());
            if (next != null && draft != null) {
                decisions.add(
                        Decision.proposed(
                                next,
                                now.facts().application(),
                                new Decision.Ground(now.id(), now.evaluation().ruleSetId()),
                                draft,
                                now.madeAt()));
            }
        }

        @Override
        public void cancel() {
            if (open != null) {
                decisions.save(open.cancel(clock.now()));
            }
        }
    }
}
