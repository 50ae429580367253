package lv.lidzas.eligibility.decisions.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.api.HoursView;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Standing;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Decisions to views. */
final class DecisionViews {

    private final RuleSets ruleSets;
    private final LegalClock clock;
    private final Language language;

    DecisionViews(RuleSets ruleSets, LegalClock clock, Language language) {
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.language = language;
    }

    /** Whose decision it is. */
    static Shown shown(Decision decision) {
        return Shown.of(decision.applicationId().value(), decision.personId().value());
    }

    DecisionView of(Decision decision) {
        return of(decision, Standing.of(decision, clock.today()));
    }

    /** As it was known once, of which nobody can say what it amounts to today. */
    DecisionView known(Decision then) {
        return of(then, null);
    }

    private DecisionView of(Decision decision, @Nullable Standing standing) {
        Ruling ruling = decision.ruling();
        return new DecisionView(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.assessmentId().value(),
                decision.ruleSetId().value(),
                result(ruling),
                StateKind.of(decision.state()),
                decision.state().at(),
                codes(Ruling.purposesOf(ruling)),
                HoursView.of(hours(ruling)),
                ruling instanceof Ruling.Draft draft ? codes(draft.purposesToAssess()) : List.of(),
                ruling instanceof Ruling.Grant grant
                        ? AssessedTimeView.of(grant.times())
                        : List.of(),
                first(ruling),
                last(ruling),
                ruling instanceof Ruling.Grant granted ? granted.relation() : null,
                ruling instanceof Ruling.Ending ending ? ending.of().value() : null,
                decision.ended() == null ? null : decision.ended().by().value(),
                decision.ended() == null ? null : decision.ended().lastDay(),
                changes(ruling),
                decision.suspended() == null ? null : decision.suspended().by().value(),
                decision.suspended() == null ? null : decision.suspended().first(),
                decision.suspended() == null ? null : decision.suspended().last(),
                decision.toReview().stream().map(id -> ground(id, decision)).toList(),
                decision.lookedAt().stream().map(id -> ground(id, decision)).toList(),
                grounds(decision),
                participation(ruling) instanceof Participation.Heard(HearingId hearing)
                        ? hearing.value()
                        : null,
                participation(ruling) instanceof Participation.Waived waived
                        ? WaiverView.of(waived)
                        : null,
                Ruling.reasoningOf(ruling),
                decision.state() instanceof DecisionState.Returned returned
                        ? returned.reason()
                        : null,
                decidedOn(decision.state()),
                standing,
                EffectView.of(decision.term(), language));
    }

    private static @Nullable GrantedHours hours(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.hours();
            case Ruling.Grant grant -> grant.hours();
            case Ruling.Refusal _, Ruling.Ending _, Ruling.Suspension _, Ruling.Resumption _ ->
                    null;
        };
    }

    private static @Nullable LocalDate first(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.period().first();
            case Ruling.Grant grant -> grant.period().first();
            case Ruling.Suspension suspension -> suspension.first();
            case Ruling.Resumption resumption -> resumption.from();
            case Ruling.Refusal _, Ruling.Ending _ -> null;
        };
    }

    private static @Nullable LocalDate last(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft draft -> draft.period().last();
            case Ruling.Grant grant -> grant.period().last();
            case Ruling.Ending ending -> ending.lastDay();
            case Ruling.Suspension suspension -> suspension.last();
            case Ruling.Refusal _, Ruling.Resumption _ -> null;
        };
    }

    /** One that ends a grant is named elsewhere. */
    private static @Nullable UUID changes(Ruling ruling) {
        DecisionId changed = Ruling.changedBy(ruling);
        return changed == null || ruling instanceof Ruling.Ending ? null : changed.value();
    }

    private static List<String> codes(Collection<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }

    private List<GroundView> grounds(Decision decision) {
        Unfavourable refused = Ruling.takenBy(decision.ruling());
        return refused == null
                ? List.of()
                : refused.grounds().stream().map(id -> ground(id, decision)).toList();
    }

    private static @Nullable Participation participation(Ruling ruling) {
        Unfavourable refused = Ruling.takenBy(ruling);
        return refused == null ? null : refused.participation();
    }

    private static ResultCode result(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft _, Ruling.Grant _ -> ResultCode.GRANTED;
            case Ruling.Refusal _ -> ResultCode.REFUSED;
            case Ruling.Ending _ -> ResultCode.ENDED;
            case Ruling.Suspension _ -> ResultCode.SUSPENDED;
            case Ruling.Resumption _ -> ResultCode.RESUMED;
        };
    }

    /** In the words of the rule set that was applied, as it stands for the day of the decision or of the draft. */
    private GroundView ground(String id, Decision decision) {
        LocalDate signed = decidedOn(decision.state());
        LocalDate day = signed == null ? clock.dayOf(decision.state().at()) : signed;
        return GroundView.of(id, ruleSets.byId(decision.ruleSetId(), day), language);
    }

    private static @Nullable LocalDate decidedOn(DecisionState state) {
        return switch (state) {
            case DecisionState.Signed signed -> signed.on();
            case DecisionState.Issued issued -> issued.on();
            case DecisionState.Proposed _,
                    DecisionState.InReview _,
                    DecisionState.Returned _,
                    DecisionState.Superseded _,
                    DecisionState.Cancelled _ ->
                    null;
        };
    }
}
