package lv.lidzas.eligibility.decisions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Decisions to views. */
final class DecisionViews {

    private final RuleSets ruleSets;
    private final Language language;

    DecisionViews(RuleSets ruleSets, Language language) {
        this.ruleSets = ruleSets;
        this.language = language;
    }

    DecisionView of(Decision decision) {
        return switch (decision.ruling()) {
            case Ruling.Grant grant -> granted(decision, grant);
            case Ruling.Refusal refusal -> refused(decision, refusal);
        };
    }

    private static DecisionView granted(Decision decision, Ruling.Grant grant) {
        return new DecisionView(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.assessmentId().value(),
                decision.ruleSetId().value(),
                ResultCode.GRANTED,
                StateKind.of(decision.state()),
                since(decision.state()),
                grant.purposes().stream().map(Purpose::code).toList(),
                HoursView.of(grant.hours()),
                grant.period().first(),
                grant.period().last(),
                List.of(),
                grant.reasoning(),
                issuedOn(decision.state()));
    }

    private DecisionView refused(Decision decision, Ruling.Refusal refusal) {
        return new DecisionView(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.assessmentId().value(),
                decision.ruleSetId().value(),
                ResultCode.REFUSED,
                StateKind.of(decision.state()),
                since(decision.state()),
                List.of(),
                null,
                null,
                null,
                refusal.grounds().stream().map(id -> ground(id, decision)).toList(),
                refusal.reasoning(),
                issuedOn(decision.state()));
    }

    /** In the words of the rule set that was applied, as it stands for the day of the decision. */
    private GroundView ground(String id, Decision decision) {
        LocalDate day = issuedOn(decision.state());
        return GroundView.of(
                id, day == null ? null : ruleSets.byId(decision.ruleSetId(), day), language);
    }

    private static Instant since(DecisionState state) {
        return switch (state) {
            case DecisionState.Proposed(Instant at) -> at;
            case DecisionState.Issued(LocalDate _, Instant at, String _) -> at;
            case DecisionState.Superseded(Instant at) -> at;
            case DecisionState.Cancelled(Instant at) -> at;
        };
    }

    private static @Nullable LocalDate issuedOn(DecisionState state) {
        return state instanceof DecisionState.Issued issued ? issued.on() : null;
    }
}
