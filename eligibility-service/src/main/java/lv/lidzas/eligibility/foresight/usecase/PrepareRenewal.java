package lv.lidzas.eligibility.foresight.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.foresight.domain.Renewal;
import lv.lidzas.eligibility.foresight.domain.RenewalRefusal;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Puts together what a new application can take over from a grant (sagatavo atkārtotu iesniegumu); nothing is kept. */
@ApplicationScoped
public class PrepareRenewal {

    private final FindDecision findDecision;
    private final CaseFiles files;
    private final RuleSets ruleSets;
    private final LegalClock clock;

    PrepareRenewal(
            FindDecision findDecision, CaseFiles files, RuleSets ruleSets, LegalClock clock) {
        this.findDecision = findDecision;
        this.files = files;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Transactional
    public Result<Renewal, RenewalRefusal> handle(DecisionId id, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) -> prepare(decision);
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new RenewalRefusal.Unknown());
        };
    }

    private Result<Renewal, RenewalRefusal> prepare(Decision decision) {
        GrantPeriod counts = decision.counts();
        CaseFile file = files.read(List.of(decision.applicationId())).get(decision.applicationId());
        if (counts == null
                || file == null
                || !(decision.state() instanceof DecisionState.Issued)
                || !(decision.ruling() instanceof Ruling.Grant grant)) {
            return Result.refused(new RenewalRefusal.NothingToRenew());
        }
        LocalDate first = later(counts.last().plusDays(1), clock.today());
        Facts facts = file.factsOn(first);
        return facts == null
                ? Result.refused(new RenewalRefusal.NothingToRenew())
                : Result.done(
                        Renewal.of(
                                decision.id(),
                                ruleSets.inForceOn(first),
                                facts.stating(facts.application().applyingFor(grant.purposes()))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
