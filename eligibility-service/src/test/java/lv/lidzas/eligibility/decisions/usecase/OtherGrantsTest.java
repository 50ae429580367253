package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second grant of the same human. */
class OtherGrantsTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final LocalDate LATER = Examples.DAY.plusDays(30);

    private final InMemory all = new InMemory();
    private final ExampleCase again = ANNA.anew();

    @BeforeEach
    void annaHasAGrant() {
        all.arrives(ANNA);
        done(all.issue(ANNA, 1200));
        all.onDay(LATER);
        all.arrives(again);
    }

    @Test
    void nobodyIsGrantedTheSameDaysTwiceWithoutAWord() {
        assertThat(second(1200, null))
                .isEqualTo(Result.refused(new GrantRefusal.Overlaps(List.of(first()))));
    }

    @Test
    void whatIsReplacedEndsTheDayBeforeAndOthersAreTold() {
        Decision second = done(second(1200, Relation.REPLACES));

        LocalDate last = LATER.minusDays(1);
        assertThat(first().ended()).isEqualTo(new End(second.id(), last));
        assertThat(first().counts()).isEqualTo(new GrantPeriod(Examples.DAY, last));
        assertThat(all.told).contains(new DecisionEvent.Ended(first(), first().ended()));
        assertThat(grant(second).relation()).isEqualTo(Relation.REPLACES);
    }

    @Test
    void whatIsSignedReplacesNothingBeforeItIsIssued() {
        all.intakeAnswers = false;
        Decision second = done(second(1200, Relation.REPLACES));
        assertThat(first().ended()).isNull();

        all.runs.noteHeld.handle(second.applicationId(), second.id());
        assertThat(first().ended()).isNotNull();
    }

    @Test
    void whatFollowsBeginsWhenTheOtherHasEnded() {
        all.decisions.save(first().end(new End(first().id(), LATER.plusDays(9))));

        Ruling.Grant second = grant(done(second(1200, Relation.FOLLOWS)));

        assertThat(second.period().first()).isEqualTo(LATER.plusDays(10));
    }

    @Test
    void bothTogetherAreWithinTheCap() {
        assertThat(second(1201, Relation.SUPPLEMENTS))
                .isEqualTo(
                        Result.refused(new TimeRefusal.BeyondCap(new GrantedTime(1200, Per.WEEK))));
        done(second(1200, Relation.SUPPLEMENTS));
        assertThat(first().ended()).isNull();
    }

    @Test
    void whatHasEndedStandsInNobodysWay() {
        all.decisions.save(first().end(new End(first().id(), LATER.minusDays(1))));

        assertThat(grant(done(second(1200, Relation.REPLACES))).relation()).isNull();
    }

    @Test
    void theSameHumanWithAnotherRecordIsTheSameHuman() {
        InMemory linked = new InMemory();
        ExampleCase other = Examples.JANIS_CHILD_8;
        linked.arrives(ANNA);
        done(linked.issue(ANNA, 1200));
        UUID human = ANNA.application().personId().value();
        linked.humans.put(other.application().personId().value(), human);
        linked.arrives(other);

        assertThat(linked.issue(other, 1200))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(GrantRefusal.Overlaps.class));
    }

    private Decision first() {
        return all.decisions.all().getFirst();
    }

    private Result<Decision, DecisionRefusal> second(int minutes, @Nullable Relation relation) {
        return all.issue(again, minutes, relation);
    }

    private static Ruling.Grant grant(Decision decision) {
        return (Ruling.Grant) decision.ruling();
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Decision, DecisionRefusal>) result).value();
    }
}
