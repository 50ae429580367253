package lv.lidzas.eligibility.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an issued decision amounts to on a day. */
class StandingTest {

    private static final LocalDate DAY = Examples.DAY;
    private static final LocalDate LAST = DAY.plusDays(30);
    private static final ContestTerm TERM =
            new ContestTerm(DAY.plusDays(7), DAY.plusDays(38), DAY.plusYears(3));
    private static final DecisionState ISSUED =
            new DecisionState.Issued(DAY, Instant.EPOCH, new PartyKey("1.clerk"));
    private static final DecisionId OTHER = new DecisionId(new UUID(0, 8));

    @Test
    void whatIsNotIssuedHasNone() {
        assertThat(
                        Standing.of(
                                grant(
                                        new DecisionState.Signed(
                                                DAY, Instant.EPOCH, new PartyKey("1.clerk"))),
                                DAY))
                .isNull();
    }

    @Test
    void itIsInForceFromTheDayOnWhichItCountsAsNotified() {
        Decision grant = grant(ISSUED);

        assertThat(Standing.of(grant, DAY)).isEqualTo(Standing.ISSUED);
        assertThat(Standing.of(grant.notified(TERM), DAY.plusDays(6))).isEqualTo(Standing.NOTIFIED);
        assertThat(Standing.of(grant.notified(TERM), DAY.plusDays(7))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void aGrantIsOverAfterItsLastDay() {
        Decision grant = grant(ISSUED).notified(TERM);
        Decision ended = grant.end(new End(OTHER, DAY.plusDays(10)));

        assertThat(Standing.of(grant, LAST)).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.of(grant, LAST.plusDays(1))).isEqualTo(Standing.LAPSED);
        assertThat(Standing.of(ended, DAY.plusDays(10))).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.of(ended, DAY.plusDays(11))).isEqualTo(Standing.ENDED);
        assertThat(Standing.of(grant.end(new End(OTHER, DAY.minusDays(1))), DAY))
                .isEqualTo(Standing.REVOKED);
    }

    @Test
    void whatIsContestedIsSoAlsoWhenItIsOverAndWhatWasLeftIsOver() {
        Decision grant = grant(ISSUED).notified(TERM);

        for (LocalDate day : List.of(DAY.plusDays(8), LAST.plusDays(1))) {
            assertThat(contested(grant, ContestMark.CONTESTED, day)).isEqualTo(Standing.CONTESTED);
            assertThat(contested(grant, ContestMark.SUSPENDED, day)).isEqualTo(Standing.SUSPENDED);
            assertThat(contested(grant, ContestMark.REVOKED, day)).isEqualTo(Standing.REVOKED);
        }
        assertThat(contested(grant, ContestMark.UPHELD, LAST)).isEqualTo(Standing.UPHELD);
        assertThat(contested(grant, ContestMark.AMENDED, LAST)).isEqualTo(Standing.AMENDED);
        assertThat(contested(grant, ContestMark.UPHELD, LAST.plusDays(1)))
                .isEqualTo(Standing.LAPSED);
    }

    private static @Nullable Standing contested(Decision decision, ContestMark mark, LocalDate on) {
        return Standing.of(decision.contested(mark), on);
    }

    private static Decision grant(DecisionState state) {
        Decision made =
                Decision.made(
                        new DecisionId(new UUID(0, 7)),
                        Examples.ANNA_ADULT_GROUP_II.application(),
                        new Decision.Ground(
                                new AssessmentId(new UUID(0, 6)), Examples.mk942().id()),
                        new Ruling.Grant(
                                Set.of(Purposes.WORK),
                                List.of(),
                                new GrantedHours(1200, 0, Per.WEEK),
                                new GrantPeriod(DAY, LAST),
                                null,
                                null,
                                null),
                        new DecisionState.Signed(DAY, Instant.EPOCH, new PartyKey("1.clerk")));
        return state instanceof DecisionState.Issued ? made.issue(Instant.EPOCH) : made;
    }
}
