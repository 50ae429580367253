package lv.lidzas.eligibility.decisions.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.kit.looks.Shown;
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

    /** Whose decision it is. */
    static Shown shown(Decision decision) {
        return Shown.of(decision.applicationId().value(), decision.personId().value());
    }

    DecisionView of(Decision decision) {
        Ruling ruling = decision.ruling();
        GrantPeriod period = period(ruling);
        return new DecisionView(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.assessmentId().value(),
                decision.ruleSetId().value(),
                ruling instanceof Ruling.Refusal ? ResultCode.REFUSED : ResultCode.GRANTED,
                StateKind.of(decision.state()),
                decision.state().at(),
                codes(purposes(ruling)),
                HoursView.of(hours(ruling)),
                ruling instanceof Ruling.Draft draft ? codes(draft.purposesToAssess()) : List.of(),
                ruling instanceof Ruling.Grant grant
                        ? AssessedTimeView.of(grant.times())
                        : List.of(),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                grounds(decision),
                reasoning(ruling),
                decidedOn(decision.state()));
    }

    private static Collection<Purpose> purposes(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.purposes();
            case Ruling.Grant grant -> grant.purposes();
            case Ruling.Refusal _ -> List.of();
        };
    }

    private static @Nullable GrantedHours hours(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.hours();
            case Ruling.Grant grant -> grant.hours();
            case Ruling.Refusal _ -> null;
        };
    }

    private static @Nullable GrantPeriod period(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.period();
            case Ruling.Grant grant -> grant.period();
            case Ruling.Refusal _ -> null;
        };
    }

    private static List<String> codes(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }

    private List<GroundView> grounds(Decision decision) {
        return decision.ruling() instanceof Ruling.Refusal refusal
                ? refusal.grounds().stream().map(id -> ground(id, decision)).toList()
                : List.of();
    }

    private static @Nullable String reasoning(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft _ -> null;
            case Ruling.Grant grant -> grant.reasoning();
            case Ruling.Refusal refusal ->
                    refusal.reasoning().isEmpty() ? null : refusal.reasoning();
        };
    }

    /** In the words of the rule set that was applied, as it stands for the day of the decision. */
    private GroundView ground(String id, Decision decision) {
        LocalDate day = decidedOn(decision.state());
        return GroundView.of(
                id, day == null ? null : ruleSets.byId(decision.ruleSetId(), day), language);
    }

    private static @Nullable LocalDate decidedOn(DecisionState state) {
        return switch (state) {
            case DecisionState.Signed signed -> signed.on();
            case DecisionState.Issued issued -> issued.on();
            case DecisionState.Proposed _, DecisionState.Superseded _, DecisionState.Cancelled _ ->
                    null;
        };
    }
}
