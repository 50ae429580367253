package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusingTest {

    private static final ExampleCase GROUP_III =
            Examples.ANNA_ADULT_GROUP_II.withOpinion(
                    DocumentKind.OPINION_ASSISTANT_NEED, DisabilityGroup.III, Limitation.MOBILITY);
    private static final String GROUP = "adult-disability-group";
    private static final Participation.Waived WAIVED =
            new Participation.Waived(WaiverGround.IMPOSSIBLE, "Synthetic waiver.");
    private static final HearingId HEARING = new HearingId(new UUID(0, 9));

    private final InMemory all = new InMemory();

    @Test
    void oneDraftsARefusalAndAnotherConfirmsIt() {
        all.arrives(GROUP_III);

        Decision draft = done(refuse(GROUP_III, WAIVED, GROUP));
        assertThat(draft.state()).isInstanceOf(DecisionState.InReview.class);
        assertThat(all.told).doesNotContain(draft);

        done(all.confirm(GROUP_III));
        assertThat(all.decisions.all().getLast().ruling())
                .isEqualTo(
                        new Ruling.Refusal(
                                new Unfavourable(List.of(GROUP), WAIVED), "Synthetic reasons."));
        assertThat(all.states()).containsExactly(StateKind.ISSUED);
    }

    @Test
    void aGroundThatNoRuleCanSeeMayBeStatedAndTheProposalStandsUntilTheDraftIsConfirmed() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        done(refuse(Examples.ANNA_ADULT_GROUP_II, WAIVED, "moves-without-assistant"));
        assertThat(all.states()).containsExactly(StateKind.PROPOSED, StateKind.IN_REVIEW);

        done(all.confirm(Examples.ANNA_ADULT_GROUP_II));
        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.ISSUED);
    }

    @Test
    void whoeverDraftedItDoesNotConfirmIt() {
        all.arrives(GROUP_III);
        Decision draft = done(refuse(GROUP_III, WAIVED, GROUP));

        for (Caller self :
                List.of(
                        InMemory.CASEWORKER,
                        new Caller(
                                new PartyKey("1.another-login"),
                                new PartyKey("1.another-login"),
                                Set.of(InMemory.CASEWORKER.self()),
                                Set.of(Roles.LEAD_CASEWORKER),
                                null))) {
            assertThat(
                            all.confirmDecision.handle(
                                    new ConfirmDecision.Command(draft.id(), draft.version(), self)))
                    .isEqualTo(Result.refused(new CaseRefusal.SamePerson()));
        }
        assertThat(all.states()).containsExactly(StateKind.IN_REVIEW);
    }

    @Test
    void whileADraftWaitsThereIsNoOtherDecision() {
        all.arrives(Examples.ANNA_ADULT_GROUP_II);
        done(refuse(Examples.ANNA_ADULT_GROUP_II, WAIVED, "moves-without-assistant"));

        assertThat(refuse(Examples.ANNA_ADULT_GROUP_II, WAIVED, "moves-without-assistant"))
                .isEqualTo(Result.refused(new CaseRefusal.ReviewWaits()));
        assertThat(all.issue(Examples.ANNA_ADULT_GROUP_II, 1200))
                .isEqualTo(Result.refused(new CaseRefusal.ReviewWaits()));
    }

    @Test
    void whatIsGivenBackLeavesTheCaseAsItWas() {
        all.arrives(GROUP_III);
        Decision draft = done(refuse(GROUP_III, WAIVED, GROUP));

        Decision returned =
                done(
                        all.returnDecision.handle(
                                new ReturnDecision.Command(
                                        draft.id(),
                                        draft.version(),
                                        "Synthetic return.",
                                        InMemory.LEAD)));

        assertThat(returned.state())
                .isInstanceOfSatisfying(
                        DecisionState.Returned.class,
                        state -> assertThat(state.reason()).isEqualTo("Synthetic return."));
        assertThat(all.told).doesNotContain(returned);
        done(refuse(GROUP_III, WAIVED, GROUP));
        done(all.confirm(GROUP_III));
        assertThat(all.states()).containsExactly(StateKind.RETURNED, StateKind.ISSUED);
    }

    @Test
    void aDraftDoesNotOutliveTheFactsThatItRestsOn() {
        all.arrives(GROUP_III);
        done(refuse(GROUP_III, WAIVED, GROUP));

        all.arrives(Examples.ANNA_ADULT_GROUP_II);

        assertThat(all.confirm(GROUP_III)).isEqualTo(Result.refused(new CaseRefusal.Outdated()));
    }

    @Test
    void aWithdrawalCancelsADraft() {
        all.arrives(GROUP_III);
        done(refuse(GROUP_III, WAIVED, GROUP));

        all.runs.noteWithdrawal.handle(GROUP_III.application().id());

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
    }

    @Test
    void anotherWishCancelsADraft() {
        all.arrives(GROUP_III);
        done(refuse(GROUP_III, WAIVED, GROUP));

        all.runs.notePurposes.handle(
                GROUP_III.application().id(), Set.of(new Purpose("LEISURE")), 1);

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
    }

    @Test
    void nothingIsTakenFromAPersonWhoWasNotHeard() {
        all.arrives(GROUP_III);
        assertThat(refuse(GROUP_III, null, GROUP))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(0))));

        invite(GROUP_III, Examples.DAY.plusDays(10), "moves-without-assistant", GROUP);
        assertThat(refuse(GROUP_III, null, GROUP))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(0))));
        assertThat(all.states()).isEmpty();
    }

    @Test
    void whoSpokeIsHeardAndWhoLetTheTimePassMayBeRefused() {
        all.arrives(GROUP_III);
        Hearing hearing = invite(GROUP_III, Examples.DAY.plusDays(10), GROUP);
        all.hearings.save(
                hearing.heard(
                        new Statement(
                                "Synthetic words.", hearing.invited().at(), GROUP_III.key())));

        assertThat(taken(done(refuse(GROUP_III, null, GROUP))))
                .isEqualTo(new Unfavourable(List.of(GROUP), new Participation.Heard(HEARING)));

        InMemory later = new InMemory();
        later.arrives(GROUP_III);
        later.hearings.add(hearing);
        later.onDay(Examples.DAY.plusDays(11));
        done(
                later.refuseApplication.handle(
                        command(
                                GROUP_III,
                                later.current(GROUP_III).id(),
                                new RefusalWish(List.of(GROUP), null),
                                InMemory.CASEWORKER)));
    }

    @Test
    void onAGroundOfWhichThePersonWasNotToldNothingIsRefused() {
        all.arrives(GROUP_III);
        invite(GROUP_III, Examples.DAY.minusDays(1), GROUP);

        assertThat(refuse(GROUP_III, null, GROUP, "moves-without-assistant"))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(1))));
    }

    @Test
    void aConditionThatIsMetOrUnclearIsNoGround() {
        all.arrives(GROUP_III);

        assertThat(refuse(GROUP_III, WAIVED, GROUP, "declared-in-municipality"))
                .isEqualTo(Result.refused(new GroundRefusal.UnknownGrounds(List.of(1))));
    }

    @Test
    void oneWhoLookedAtAnOlderRunMustLookAgain() {
        all.arrives(GROUP_III);

        Result<Decision, DecisionRefusal> refused =
                all.refuseApplication.handle(
                        command(
                                GROUP_III,
                                new AssessmentId(new UUID(0, 1)),
                                new RefusalWish(List.of(GROUP), WAIVED),
                                InMemory.CASEWORKER));

        assertThat(refused).isEqualTo(Result.refused(new CaseRefusal.Outdated()));
    }

    @Test
    void aDecidedCaseIsNotRefused() {
        all.arrives(GROUP_III);
        AssessmentId seen = all.current(GROUP_III).id();
        done(refuse(GROUP_III, WAIVED, GROUP));
        done(all.confirm(GROUP_III));

        assertThat(
                        all.refuseApplication.handle(
                                command(
                                        GROUP_III,
                                        seen,
                                        new RefusalWish(List.of(GROUP), WAIVED),
                                        InMemory.CASEWORKER)))
                .isEqualTo(Result.refused(new CaseRefusal.NotOpen()));
    }

    @Test
    void nobodyDraftsOrConfirmsInTheirOwnMatter() {
        Caller self = Caller.knownBy(GROUP_III.key(), Set.of(Roles.LEAD_CASEWORKER));
        all.arrives(GROUP_III);
        AssessmentId seen = all.current(GROUP_III).id();
        assertThat(
                        all.refuseApplication.handle(
                                command(
                                        GROUP_III,
                                        seen,
                                        new RefusalWish(List.of(GROUP), WAIVED),
                                        self)))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        assertThat(all.states()).isEmpty();

        Decision draft = done(refuse(GROUP_III, WAIVED, GROUP));
        assertThat(
                        all.confirmDecision.handle(
                                new ConfirmDecision.Command(draft.id(), draft.version(), self)))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        assertThat(
                        all.returnDecision.handle(
                                new ReturnDecision.Command(
                                        draft.id(), draft.version(), "Synthetic return.", self)))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
    }

    private Result<Decision, DecisionRefusal> refuse(
            ExampleCase example, Participation.@Nullable Waived waived, String... grounds) {
        return all.refuseApplication.handle(
                command(
                        example,
                        all.current(example).id(),
                        new RefusalWish(List.of(grounds), waived),
                        InMemory.CASEWORKER));
    }

    private Hearing invite(ExampleCase example, LocalDate due, String... grounds) {
        Hearing hearing =
                new Hearing(
                        HEARING,
                        example.application().id(),
                        example.application().personId(),
                        List.of(grounds),
                        "Synthetic question.",
                        due,
                        new Hearing.Invitation(
                                all.current(example).madeAt(), InMemory.CASEWORKER.self()),
                        null);
        all.hearings.add(hearing);
        return hearing;
    }

    private static RefuseApplication.Command command(
            ExampleCase example, AssessmentId seen, RefusalWish why, Caller by) {
        return new RefuseApplication.Command(
                example.application().id(), seen, why, "Synthetic reasons.", by);
    }

    private static Unfavourable taken(Decision decision) {
        return Objects.requireNonNull(Ruling.takenBy(decision.ruling()));
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Decision, DecisionRefusal>) result).value();
    }
}
