package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.rehearsals.domain.GrantTrial;
import lv.lidzas.eligibility.rehearsals.domain.ProposedChange;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is proposed for a grant that an approved rehearsal marked (sagatavo lēmuma priekšlikumu). It is worked out of the facts of
 * today each time it is asked for, so it is never older than them; nothing is kept.
 */
@ApplicationScoped
public class ProposeChange {

    private final FindDecision findDecision;
    private final Rehearsals rehearsals;
    private final TriedRules triedRules;
    private final RuleSets ruleSets;
    private final CaseFiles files;
    private final LegalClock clock;

    ProposeChange(
            FindDecision findDecision,
            Rehearsals rehearsals,
            TriedRules triedRules,
            RuleSets ruleSets,
            CaseFiles files,
            LegalClock clock) {
        this.findDecision = findDecision;
        this.rehearsals = rehearsals;
        this.triedRules = triedRules;
        this.ruleSets = ruleSets;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public Result<ProposedChange, RehearsalRefusal> handle(DecisionId id, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) -> propose(decision);
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new RehearsalRefusal.Unknown());
        };
    }

    private Result<ProposedChange, RehearsalRefusal> propose(Decision decision) {
        LiveGrant grant = live(decision);
        Rehearsal approved =
                grant != null && decision.toReview().contains(Decision.RULES_CHANGED)
                        ? rehearsals.lastThatMarked(grant.id(), grant.applicationId())
                        : null;
        RuleSet rules = approved == null ? null : triedRules.again(approved.tried());
        if (grant == null || approved == null || rules == null) {
            return Result.refused(new RehearsalRefusal.NothingProposed());
        }
        LocalDate today = clock.today();
        CaseFile file = files.read(List.of(grant.applicationId())).get(grant.applicationId());
        return Result.done(
                new GrantTrial(rules)
                        .propose(
                                approved.id(),
                                grant,
                                ruleSets.byId(grant.ruleSetId(), grant.firstDay()),
                                file == null ? null : file.factsOn(today),
                                today));
    }

    private @Nullable LiveGrant live(Decision decision) {
        GrantPeriod counts = decision.counts();
        return counts != null
                        && !counts.last().isBefore(clock.today())
                        && decision.state() instanceof DecisionState.Issued
                        && decision.ruling() instanceof Ruling.Grant grant
                ? new LiveGrant(
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        decision.ruleSetId(),
                        List.copyOf(grant.purposes()),
                        grant.times(),
                        grant.hours(),
                        counts.first(),
                        counts.last())
                : null;
    }
}
