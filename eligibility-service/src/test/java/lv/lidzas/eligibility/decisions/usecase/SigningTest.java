package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

/** Between the signature and the word of application-service. */
class SigningTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ApplicationId APPLICATION = ANNA.application().id();

    private static final RefusalWish GROUND =
            new RefusalWish(
                    List.of("moves-without-assistant"),
                    new Participation.Waived(WaiverGround.URGENT, "Synthetic waiver."));

    private final InMemory all = new InMemory();

    @Test
    void aSignedDecisionIsToldToNobodyAndClosesTheCase() {
        Decision signed = signed();

        assertThat(all.states()).containsExactly(StateKind.SIGNED);
        assertThat(all.told).doesNotContain(signed);
        assertThat(state()).isEqualTo(CaseState.SIGNED);
        assertThat(
                        all.refuseApplication.handle(
                                new RefuseApplication.Command(
                                        APPLICATION,
                                        signed.assessmentId(),
                                        GROUND,
                                        "Synthetic reasons.",
                                        InMemory.LEAD)))
                .isEqualTo(Result.refused(new CaseRefusal.NotOpen()));
    }

    @Test
    void itIsIssuedOnceWhenTheApplicationIsHeldForIt() {
        Decision signed = signed();

        all.runs.noteHeld.handle(APPLICATION, signed.id());
        all.runs.noteHeld.handle(APPLICATION, signed.id());

        Decision issued = all.kept(signed);
        assertThat(all.states()).containsExactly(StateKind.ISSUED);
        assertThat(issued.ruling()).isEqualTo(signed.ruling());
        assertThat(all.told).containsOnlyOnce(issued);
        assertThat(state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void itIsCancelledWhenTheApplicationWasTakenBackBefore() {
        Decision signed = signed();

        all.runs.noteWithdrawal.handle(APPLICATION);
        all.runs.noteHeld.handle(APPLICATION, signed.id());

        assertThat(all.states()).containsExactly(StateKind.CANCELLED);
        assertThat(all.told).doesNotContain(signed);
        assertThat(state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void itIsCancelledWhenTheApplicationWantsSomethingElseAndTheCaseWaitsForAnother() {
        Decision signed = signed();

        all.runs.notePurposes.handle(APPLICATION, Set.of(new Purpose("LEISURE")), 1);
        all.runs.noteHeld.handle(APPLICATION, signed.id());

        assertThat(all.kept(signed).state()).isInstanceOf(DecisionState.Cancelled.class);
        assertThat(all.told).doesNotContain(signed);
        assertThat(state()).isEqualTo(CaseState.OPEN);
        assertThat(all.current(ANNA).facts().application().purposes())
                .containsExactly(new Purpose("LEISURE"));
    }

    @Test
    void aChangeThatIsToldAgainOrTooLateChangesNothing() {
        all.arrives(ANNA);
        all.runs.notePurposes.handle(APPLICATION, Set.of(new Purpose("LEISURE")), 2);
        List<StateKind> states = all.states();

        all.runs.notePurposes.handle(APPLICATION, Set.of(new Purpose("LEISURE")), 2);
        all.runs.notePurposes.handle(APPLICATION, Set.of(new Purpose("WORK")), 1);

        assertThat(all.states()).isEqualTo(states);
        assertThat(all.files.hold(APPLICATION).purposeChanges()).isEqualTo(2);
        assertThat(all.current(ANNA).facts().application().purposes())
                .containsExactly(new Purpose("LEISURE"));
    }

    @Test
    void aRefusalWaitsLikeAGrant() {
        all.intakeAnswers = false;
        all.arrives(ANNA);
        all.refuseApplication.handle(
                new RefuseApplication.Command(
                        APPLICATION,
                        all.current(ANNA).id(),
                        GROUND,
                        "Synthetic reasons.",
                        InMemory.CASEWORKER));
        all.confirm(ANNA);

        all.runs.noteWithdrawal.handle(APPLICATION);

        assertThat(all.states()).containsExactly(StateKind.SUPERSEDED, StateKind.CANCELLED);
    }

    @Test
    void wordOfAnotherDecisionIssuesNothing() {
        signed();

        all.runs.noteHeld.handle(APPLICATION, new DecisionId(new UUID(0, 7)));

        assertThat(all.states()).containsExactly(StateKind.SIGNED);
    }

    private Decision signed() {
        all.intakeAnswers = false;
        all.arrives(ANNA);
        all.issue(ANNA, 1200);
        return all.decisions.all().getFirst();
    }

    private CaseState state() {
        return all.files.hold(APPLICATION).state();
    }
}
