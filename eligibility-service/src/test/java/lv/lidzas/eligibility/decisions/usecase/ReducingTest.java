package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.eligibility.contests.domain.ContestLaw;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grant of which less is left. */
class ReducingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final LocalDate TODAY = Examples.DAY.plusDays(40);
    private static final LocalDate FIRST = TODAY.plusDays(10);
    private static final RefusalWish NOT_USED =
            new RefusalWish(
                    List.of("not-used"),
                    new Participation.Waived(WaiverGround.MINOR, "Synthetic waiver."));

    private final InMemory all = new InMemory();

    @BeforeEach
    void annaHasAGrant() {
        all.arrives(ANNA);
        all.issue(ANNA, 1200);
        all.onDay(TODAY);
        all.told.clear();
    }

    @Test
    void lessIsGrantedAtOnceOnThePersonsWishAndTheFirstGrantEndsBefore() {
        Decision first = grant();

        Decision less = done(reduce(600, FIRST, null));

        assertThat(less.state()).isInstanceOf(DecisionState.Issued.class);
        Ruling.Grant ruling = (Ruling.Grant) less.ruling();
        assertThat(ruling.relation()).isEqualTo(Relation.REPLACES);
        assertThat(ruling.reduces()).isEqualTo(first.id());
        assertThat(ruling.period().first()).isEqualTo(FIRST);
        assertThat(ruling.period().last()).isEqualTo(given(first).period().last());
        assertThat(ruling.isLessThan(given(first))).isTrue();
        End end = new End(less.id(), FIRST.minusDays(1));
        assertThat(grant().ended()).isEqualTo(end);
        assertThat(all.told).containsExactly(new DecisionEvent.Ended(grant(), end), less);
    }

    @Test
    void onAGroundItTakesAHearingAndASecondPersonAndAContestSuspendsIt() {
        assertThat(reduce(600, FIRST, new RefusalWish(List.of("not-used"), null)))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(0))));
        assertThat(done(reduce(600, FIRST, NOT_USED)).state())
                .isInstanceOf(DecisionState.InReview.class);
        assertThat(all.told).isEmpty();
        assertThat(reduce(300, FIRST, null))
                .isEqualTo(Result.refused(new CaseRefusal.ReviewWaits()));

        Decision confirmed = done(all.confirm(ANNA));

        assertThat(grant().ended()).isEqualTo(new End(confirmed.id(), FIRST.minusDays(1)));
        assertThat(ContestLaw.suspends(confirmed.ruling())).isTrue();
        assertThat(Objects.requireNonNull(Ruling.takenBy(confirmed.ruling())).grounds())
                .containsExactly("not-used");
    }

    @Test
    void aDayThatPassedWhileTheDraftWaitedIsTheDayOfTheConfirmation() {
        done(reduce(600, FIRST, NOT_USED));
        all.onDay(FIRST.plusDays(3));

        Decision confirmed = done(all.confirm(ANNA));

        assertThat(given(confirmed).period().first()).isEqualTo(FIRST.plusDays(3));
    }

    @Test
    void asMuchOrMoreIsNoReduction() {
        DecisionRefusal notLess = new EndRefusal.NotLess(given(grant()).hours().granted());

        assertThat(reduce(1200, null, null)).isEqualTo(Result.refused(notLess));
        assertThat(reduce(1260, null, null)).isEqualTo(Result.refused(notLess));
    }

    @Test
    void itBeginsTodayAtTheEarliestAndWithinTheGrant() {
        LocalDate end = given(grant()).period().last();
        DecisionRefusal outside = new EndRefusal.RestOutside(TODAY, end);

        assertThat(reduce(600, TODAY.minusDays(1), null)).isEqualTo(Result.refused(outside));
        assertThat(reduce(600, end.plusDays(1), null)).isEqualTo(Result.refused(outside));
        assertThat(given(done(reduce(600, null, null))).period().first()).isEqualTo(TODAY);
    }

    @Test
    void whatWasReducedIsReducedAgainAndNotTheFirstOne() {
        Decision less = done(reduce(600, null, null));

        assertThat(reduce(300, null, null)).isEqualTo(Result.refused(new EndRefusal.NotInForce()));
        Decision least = done(reduce(less, 300, null, null, InMemory.CASEWORKER));

        assertThat(given(least).reduces()).isEqualTo(less.id());
        assertThat(all.kept(less).counts()).isNull();
    }

    @Test
    void nobodyReducesInTheirOwnMatter() {
        Caller anna = Caller.knownBy(ANNA.key(), Set.of(Roles.CASEWORKER));

        assertThat(reduce(grant(), 600, null, null, anna))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
    }

    private Result<Decision, DecisionRefusal> reduce(
            int minutes, @Nullable LocalDate first, @Nullable RefusalWish why) {
        return reduce(grant(), minutes, first, why, InMemory.CASEWORKER);
    }

    private Result<Decision, DecisionRefusal> reduce(
            Decision grant,
            int minutes,
            @Nullable LocalDate first,
            @Nullable RefusalWish why,
            Caller by) {
        GrantWish less =
                new GrantWish(
                        List.copyOf(given(grant).purposes()),
                        List.of(
                                new AssessedTime(
                                        given(grant).purposes().iterator().next(),
                                        new GrantedTime(minutes, Per.WEEK))),
                        first,
                        null,
                        "Synthetic reasons.",
                        why == null,
                        Relation.REPLACES);
        return all.reduceGrant.handle(
                new ReduceGrant.Command(grant.id(), grant.version(), less, why, by));
    }

    private static Ruling.Grant given(Decision decision) {
        return (Ruling.Grant) decision.ruling();
    }

    private Decision grant() {
        return all.decisions.all().getFirst();
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Decision, DecisionRefusal>) result).value();
    }
}
