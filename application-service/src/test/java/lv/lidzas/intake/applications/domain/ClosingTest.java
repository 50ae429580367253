package lv.lidzas.intake.applications.domain;

import static lv.lidzas.intake.applications.domain.ApplicationExamples.ANNA_WANTS_TO_WORK;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.MONDAY_MORNING;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.ONLINE;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.done;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.draft;
import static lv.lidzas.intake.applications.domain.ApplicationExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final IssuedDecision GRANTED =
            new IssuedDecision(new UUID(5, 1), DecisionResult.GRANTED, MONDAY);

    @Test
    void draftsAndSubmittedApplicationsCanBeWithdrawn() {
        assertThat(done(draft(ONLINE, ANNA_WANTS_TO_WORK).withdraw(MONDAY_MORNING)).stateCode())
                .isEqualTo(ApplicationStateCode.WITHDRAWN);
        assertThat(done(submitted(ANNA_WANTS_TO_WORK).withdraw(MONDAY_MORNING)).stateCode())
                .isEqualTo(ApplicationStateCode.WITHDRAWN);
    }

    @Test
    void aDecidedApplicationCannotBeWithdrawn() {
        assertThat(submitted(ANNA_WANTS_TO_WORK).decide(GRANTED).withdraw(MONDAY_MORNING))
                .isEqualTo(
                        Result.refused(
                                new ApplicationRefusal.AlreadyClosed(
                                        ApplicationStateCode.DECIDED)));
    }

    @Test
    void whatIsHeldForADecisionCannotBeWithdrawnButIsStillPending() {
        AssistanceApplication held =
                Objects.requireNonNull(
                        submitted(ANNA_WANTS_TO_WORK).heldFor(GRANTED.decisionId(), 0));

        assertThat(held.withdraw(MONDAY_MORNING))
                .isEqualTo(Result.refused(new ApplicationRefusal.DecisionSigned()));
        assertThat(held.isPending()).isTrue();
        assertThat(held.decide(GRANTED).stateCode()).isEqualTo(ApplicationStateCode.DECIDED);
    }

    @Test
    void whatWasTakenBackIsHeldForNothing() {
        assertThat(
                        done(submitted(ANNA_WANTS_TO_WORK).withdraw(MONDAY_MORNING))
                                .heldFor(GRANTED.decisionId(), 0))
                .isNull();
    }

    @Test
    void aNewerDecisionTakesThePlaceOfAnOlderOneAndNotTheOtherWayRound() {
        IssuedDecision afterContest =
                new IssuedDecision(new UUID(5, 2), DecisionResult.GRANTED, MONDAY.plusDays(30));
        AssistanceApplication decided =
                submitted(ANNA_WANTS_TO_WORK).decide(GRANTED).decide(afterContest);

        assertThat(decided.decide(GRANTED)).isEqualTo(decided);
        assertThat(((ApplicationState.Decided) decided.state()).decision()).isEqualTo(afterContest);
    }

    @Test
    void aDecisionOnWhatWasForgottenToBeHeldStands() {
        AssistanceApplication submitted = submitted(ANNA_WANTS_TO_WORK);
        AssistanceApplication withdrawn = done(submitted.withdraw(MONDAY_MORNING));

        assertThat(withdrawn.decide(GRANTED)).isEqualTo(submitted.decide(GRANTED));
    }

    @Test
    void aDraftThatWasWithdrawnStaysSo() {
        AssistanceApplication withdrawn =
                done(draft(ONLINE, ANNA_WANTS_TO_WORK).withdraw(MONDAY_MORNING));

        assertThat(withdrawn.decide(GRANTED)).isEqualTo(withdrawn);
    }
}
