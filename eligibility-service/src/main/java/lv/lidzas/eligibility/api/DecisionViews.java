package lv.lidzas.eligibility.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.DecisionState;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.domain.ruleset.RefusalGround;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
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
                List.copyOf(grant.purposes()),
                grant.hours().assessedMinutesPerWeek(),
                grant.hours().deductedMinutesPerWeek(),
                grant.hours().minutesPerWeek(),
                grant.period().first(),
                grant.period().last(),
                grant.preferredAssistantId(),
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
                0,
                0,
                0,
                null,
                null,
                null,
                refusal.grounds().stream().map(id -> ground(id, decision)).toList(),
                refusal.reasoning(),
                issuedOn(decision.state()));
    }

    private GroundView ground(String id, Decision decision) {
        RuleSet rules = ruleSets.byId(decision.ruleSetId());
        if (rules == null) {
            return new GroundView(id, id, null);
        }
        for (RefusalGround stated : rules.refusalGrounds()) {
            if (stated.id().equals(id)) {
                return new GroundView(
                        id,
                        switch (language) {
                            case LV -> stated.words().lv();
                            case EN -> stated.words().en();
                        },
                        LegalReferenceView.of(stated.basis(), language));
            }
        }
        return new GroundView(id, RuleTexts.in(language).condition(id), basis(id, rules));
    }

    private @Nullable LegalReferenceView basis(String id, RuleSet rules) {
        return rules.specification()
                .walk()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(node -> LegalReferenceView.of(node.basis(), language))
                .orElse(null);
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
