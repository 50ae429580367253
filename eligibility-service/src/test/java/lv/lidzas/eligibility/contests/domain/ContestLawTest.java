package lv.lidzas.eligibility.contests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a contest is in time, whether it suspends, and what contests make of a decision. */
class ContestLawTest {

    private static final LocalDate LAST = LocalDate.of(2027, 1, 4);
    private static final StatedReason WHY =
            new StatedReason("Synthetic reasons.", Instant.EPOCH, new PartyKey("1.lead"));

    @Test
    void itIsInTimeUntilTheLastDayAndByPostByTheDayOfPosting() {
        assertThat(contest(LAST, null).isLate()).isFalse();
        assertThat(contest(LAST.plusDays(1), null).isLate()).isTrue();
        assertThat(contest(LAST.plusDays(5), LAST).isLate()).isFalse();
        assertThat(contest(LAST.plusDays(5), LAST.plusDays(1)).isLate()).isTrue();
    }

    @Test
    void itSuspendsWhatTakesSomethingAndNotAGrantOfWhichMoreIsAsked() {
        Unfavourable moved =
                new Unfavourable(
                        List.of("moved-away"),
                        new Participation.Waived(WaiverGround.MINOR, "Synthetic waiver."));
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(ContestLaw.suspends(new Ruling.Refusal(moved, "Synthetic reasons."))).isTrue();
        assertThat(
                        ContestLaw.suspends(
                                new Ruling.Ending(
                                        new DecisionId(new UUID(0, 1)), day, moved, "Synthetic.")))
                .isTrue();
        assertThat(
                        ContestLaw.suspends(
                                new Ruling.Grant(
                                        Set.of(Purposes.WORK),
                                        List.of(),
                                        new GrantedHours(1200, 0, Per.WEEK),
                                        new GrantPeriod(day, day.plusDays(9)),
                                        null,
                                        moved,
                                        null)))
                .isFalse();
    }

    @Test
    void aLateOneMakesNothingOfTheDecisionUntilTheTermIsGivenBack() {
        Contest late = contest(LAST.plusDays(1), null);

        assertThat(mark(late)).isNull();
        assertThat(mark(late.reinstate(WHY))).isEqualTo(ContestMark.SUSPENDED);
        assertThat(mark(late.decide(ruling(ContestResult.DISMISSED_LATE)))).isNull();
    }

    @Test
    void whatIsPendingSuspendsUnlessALeadStatedOtherwise() {
        Contest pending = contest(LAST, null);

        assertThat(mark(pending)).isEqualTo(ContestMark.SUSPENDED);
        assertThat(mark(pending.unsuspend(WHY))).isEqualTo(ContestMark.CONTESTED);
        assertThat(mark(pending.decide(ruling(ContestResult.WITHDRAWN)))).isNull();
    }

    @Test
    void whatIsVoidStaysVoidAndWhatIsPendingGoesBeforeWhatWasLeft() {
        Contest pending = contest(LAST, null);
        Contest upheld = pending.decide(ruling(ContestResult.UPHELD));
        Contest amended = pending.decide(ruling(ContestResult.AMENDED));
        Contest revoked = pending.decide(ruling(ContestResult.REVOKED));

        assertThat(mark()).isNull();
        assertThat(mark(upheld)).isEqualTo(ContestMark.UPHELD);
        assertThat(mark(upheld, amended)).isEqualTo(ContestMark.AMENDED);
        assertThat(mark(upheld, pending)).isEqualTo(ContestMark.SUSPENDED);
        assertThat(mark(pending, revoked, amended)).isEqualTo(ContestMark.REVOKED);
    }

    private static @Nullable ContestMark mark(Contest... contests) {
        return ContestLaw.markOf(List.of(contests));
    }

    private static ContestRuling ruling(ContestResult result) {
        return new ContestRuling(
                result, LAST, "D-1", "Synthetic reasons.", Instant.EPOCH, new PartyKey("1.lead"));
    }

    private static Contest contest(LocalDate receivedOn, @Nullable LocalDate postedOn) {
        return new Contest(
                new ContestId(new UUID(0, 1)),
                new DecisionId(new UUID(1, 0)),
                new ApplicationId(new UUID(2, 0)),
                new PersonId(new UUID(3, 0)),
                new Contest.Filing(
                        "Synthetic words.",
                        ContestChannel.POST,
                        receivedOn,
                        postedOn,
                        Instant.EPOCH,
                        new PartyKey("1.clerk")),
                LAST,
                true,
                null,
                null,
                null);
    }
}
