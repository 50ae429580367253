package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.eligibility.decisions.domain.CaseRefusal;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Standing;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grant that rests for a time, and goes on. */
class SuspendingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final LocalDate TODAY = Examples.DAY.plusDays(40);
    private static final LocalDate FIRST = TODAY.plusDays(10);
    private static final LocalDate LAST = TODAY.plusDays(20);
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
    }

    @Test
    void itRestsAtOnceOnThePersonsWishAndStandsAsBeforeAfterwards() {
        Decision suspension = done(suspend(FIRST, LAST, null));

        Suspended rest = new Suspended(suspension.id(), FIRST, LAST);
        assertThat(suspension.state()).isInstanceOf(DecisionState.Issued.class);
        assertThat(grant().suspended()).isEqualTo(rest);
        assertThat(all.told).contains(new DecisionEvent.Suspended(grant(), suspension.id()));
        assertThat(Standing.of(grant(), FIRST.minusDays(1))).isEqualTo(Standing.ISSUED);
        assertThat(Standing.of(grant(), FIRST)).isEqualTo(Standing.SUSPENDED);
        assertThat(Standing.of(grant(), LAST)).isEqualTo(Standing.SUSPENDED);
        assertThat(Standing.of(grant(), LAST.plusDays(1))).isEqualTo(Standing.ISSUED);
    }

    @Test
    void onAGroundItTakesAHearingAndASecondPerson() {
        assertThat(suspend(FIRST, LAST, new RefusalWish(List.of("not-used"), null)))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(0))));
        done(suspend(FIRST, null, NOT_USED));
        assertThat(grant().suspended()).isNull();
        assertThat(suspend(FIRST, LAST, null))
                .isEqualTo(Result.refused(new CaseRefusal.ReviewWaits()));

        Decision confirmed = done(all.confirm(ANNA));

        assertThat(grant().suspended()).isEqualTo(new Suspended(confirmed.id(), FIRST, null));
    }

    @Test
    void aDayThatPassedWhileTheDraftWaitedIsTheDayOfTheConfirmation() {
        done(suspend(FIRST, null, NOT_USED));
        all.onDay(FIRST.plusDays(3));

        done(all.confirm(ANNA));

        assertThat(Objects.requireNonNull(grant().suspended()).first())
                .isEqualTo(FIRST.plusDays(3));
    }

    @Test
    void whatWasToBeOverByTheConfirmationIsNotConfirmed() {
        done(suspend(FIRST, LAST, NOT_USED));
        all.onDay(LAST.plusDays(1));

        assertThat(all.confirm(ANNA)).isInstanceOf(Result.Refused.class);
        assertThat(grant().suspended()).isNull();
    }

    @Test
    void itRestsFromTodayAtTheEarliestAndNotAfterItsEnd() {
        LocalDate end = ((Ruling.Grant) grant().ruling()).period().last();
        DecisionRefusal outside = new EndRefusal.RestOutside(TODAY, end);

        assertThat(suspend(TODAY.minusDays(1), null, null)).isEqualTo(Result.refused(outside));
        assertThat(suspend(end.plusDays(1), null, null)).isEqualTo(Result.refused(outside));
        assertThat(suspend(LAST, FIRST, null)).isEqualTo(Result.refused(outside));
        done(suspend(null, null, null));
        assertThat(Standing.of(grant(), TODAY)).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void oneRestFollowsAnother() {
        done(suspend(FIRST, LAST, null));
        assertThat(suspend(LAST.plusDays(5), null, null))
                .isEqualTo(
                        Result.refused(
                                new EndRefusal.AlreadySuspended(
                                        Objects.requireNonNull(grant().suspended()))));

        all.onDay(LAST.plusDays(1));

        done(suspend(null, null, null));
    }

    @Test
    void itIsResumedFromADayOnAndTheRestIsShorter() {
        Decision suspension = done(suspend(FIRST, null, null));
        assertThat(resume(TODAY.minusDays(1))).isInstanceOf(Result.Refused.class);

        Decision resumption = done(resume(FIRST.plusDays(4)));

        assertThat(resumption.ruling()).isInstanceOf(Ruling.Resumption.class);
        assertThat(grant().suspended())
                .isEqualTo(new Suspended(suspension.id(), FIRST, FIRST.plusDays(3)));
        assertThat(Standing.of(grant(), FIRST.plusDays(4))).isEqualTo(Standing.ISSUED);
        assertThat(all.told).contains(new DecisionEvent.Suspended(grant(), suspension.id()));
    }

    @Test
    void whatIsResumedBeforeItRestedNeverRested() {
        done(suspend(FIRST, LAST, null));

        done(resume(null));

        assertThat(grant().suspended()).isNull();
        assertThat(resume(null)).isEqualTo(Result.refused(new EndRefusal.NotSuspended()));
    }

    @Test
    void whatIsOverNeitherRestsNorGoesOn() {
        all.onDay(Examples.DAY.plusYears(2));

        assertThat(suspend(null, null, null))
                .isEqualTo(Result.refused(new EndRefusal.NotInForce()));
        assertThat(resume(null)).isEqualTo(Result.refused(new EndRefusal.NotInForce()));
    }

    @Test
    void nobodySuspendsOrResumesInTheirOwnMatter() {
        Caller anna = Caller.knownBy(ANNA.key(), Set.of(Roles.CASEWORKER));
        assertThat(all.suspendGrant.handle(command(FIRST, null, null, anna)))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
        done(suspend(FIRST, null, null));
        assertThat(
                        all.resumeGrant.handle(
                                new ResumeGrant.Command(
                                        grant().id(),
                                        grant().version(),
                                        null,
                                        "Synthetic reasons.",
                                        anna)))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
    }

    private Result<Decision, DecisionRefusal> suspend(
            @Nullable LocalDate first, @Nullable LocalDate last, @Nullable RefusalWish why) {
        return all.suspendGrant.handle(command(first, last, why, InMemory.CASEWORKER));
    }

    private SuspendGrant.Command command(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable RefusalWish why,
            Caller by) {
        return new SuspendGrant.Command(
                grant().id(), grant().version(), first, last, why, "Synthetic reasons.", by);
    }

    private Result<Decision, DecisionRefusal> resume(@Nullable LocalDate from) {
        return all.resumeGrant.handle(
                new ResumeGrant.Command(
                        grant().id(),
                        grant().version(),
                        from,
                        "Synthetic reasons.",
                        InMemory.CASEWORKER));
    }

    private Decision grant() {
        return all.decisions.all().getFirst();
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Decision, DecisionRefusal>) result).value();
    }
}
