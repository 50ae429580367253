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
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.EndKind;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
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

/** A grant that ends before its last day. */
class EndingTest {

    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final LocalDate TODAY = Examples.DAY.plusDays(40);
    private static final LocalDate LAST = TODAY.plusDays(10);
    private static final RefusalWish MOVED =
            new RefusalWish(
                    List.of("moved-away"),
                    new Participation.Waived(WaiverGround.MINOR, "Synthetic waiver."));

    private final InMemory all = new InMemory();

    @BeforeEach
    void annaHasAGrant() {
        all.arrives(ANNA);
        all.issue(ANNA, 1200);
        all.onDay(TODAY);
    }

    @Test
    void itEndsAtOnceOnThePersonsWish() {
        Decision ending = done(end(EndKind.END, LAST, null));

        assertThat(ending.state()).isInstanceOf(DecisionState.Issued.class);
        assertThat(grant().ended()).isEqualTo(new End(ending.id(), LAST));
        assertThat(all.told).contains(new DecisionEvent.Ended(grant(), grant().ended()));
        assertThat(all.states()).containsExactly(StateKind.ISSUED, StateKind.ISSUED);
    }

    @Test
    void onAGroundItTakesAHearingAndASecondPerson() {
        assertThat(end(EndKind.END, LAST, new RefusalWish(List.of("moved-away"), null)))
                .isEqualTo(Result.refused(new GroundRefusal.NotHeard(List.of(0))));
        assertThat(end(EndKind.END, LAST, new RefusalWish(List.of("no-such"), null)))
                .isEqualTo(Result.refused(new GroundRefusal.UnknownGrounds(List.of(0))));

        done(end(EndKind.END, LAST, MOVED));
        assertThat(grant().ended()).isNull();
        assertThat(end(EndKind.END, LAST, null))
                .isEqualTo(Result.refused(new CaseRefusal.ReviewWaits()));

        Decision ending = done(all.confirm(ANNA));
        assertThat(grant().ended()).isEqualTo(new End(ending.id(), LAST));
    }

    @Test
    void aDayThatPassedWhileTheDraftWaitedIsTheDayOfTheConfirmation() {
        done(end(EndKind.END, LAST, MOVED));
        all.onDay(LAST.plusDays(3));

        done(all.confirm(ANNA));

        assertThat(Objects.requireNonNull(grant().ended()).lastDay()).isEqualTo(LAST.plusDays(3));
    }

    @Test
    void whatIsGivenBackEndsNothing() {
        Decision draft = done(end(EndKind.END, LAST, MOVED));

        done(
                all.returnDecision.handle(
                        new ReturnDecision.Command(
                                draft.id(), draft.version(), "Synthetic return.", InMemory.LEAD)));

        assertThat(grant().ended()).isNull();
        done(end(EndKind.END, LAST, null));
    }

    @Test
    void itEndsTodayAtTheEarliestAndBeforeItEndsAnyway() {
        LocalDate last = ((Ruling.Grant) grant().ruling()).period().last();
        DecisionRefusal outside = new EndRefusal.OutsideGrant(TODAY, last.minusDays(1));

        assertThat(end(EndKind.END, TODAY.minusDays(1), null)).isEqualTo(Result.refused(outside));
        assertThat(end(EndKind.END, last, null)).isEqualTo(Result.refused(outside));
        done(end(EndKind.END, null, null));
        assertThat(Objects.requireNonNull(grant().ended()).lastDay()).isEqualTo(TODAY);
    }

    @Test
    void itMayEndEarlierThanSomebodySaidBeforeAndNeverLater() {
        done(end(EndKind.END, LAST, null));

        assertThat(end(EndKind.END, LAST, null))
                .isEqualTo(Result.refused(new EndRefusal.OutsideGrant(TODAY, LAST.minusDays(1))));
        done(end(EndKind.END, TODAY, null));
        assertThat(Objects.requireNonNull(grant().ended()).lastDay()).isEqualTo(TODAY);
    }

    @Test
    void itIsRevokedForFalseInformationOnly() {
        assertThat(end(EndKind.REVOKE, null, null))
                .isEqualTo(Result.refused(new EndRefusal.NotRevocable()));
        assertThat(end(EndKind.REVOKE, null, MOVED))
                .isEqualTo(Result.refused(new EndRefusal.NotRevocable()));

        done(
                end(
                        EndKind.REVOKE,
                        null,
                        new RefusalWish(List.of("false-information"), MOVED.waived())));
        done(all.confirm(ANNA));

        assertThat(Objects.requireNonNull(grant().ended()).lastDay())
                .isEqualTo(Examples.DAY.minusDays(1));
        assertThat(grant().counts()).isNull();
        assertThat(end(EndKind.END, TODAY, null))
                .isEqualTo(Result.refused(new EndRefusal.NotInForce()));
    }

    @Test
    void whatIsOverIsNotEnded() {
        all.onDay(Examples.DAY.plusYears(2));

        assertThat(end(EndKind.END, null, null))
                .isEqualTo(Result.refused(new EndRefusal.NotInForce()));
    }

    @Test
    void nobodyEndsInTheirOwnMatter() {
        assertThat(
                        all.endGrant.handle(
                                command(
                                        EndKind.END,
                                        LAST,
                                        null,
                                        Caller.knownBy(ANNA.key(), Set.of(Roles.CASEWORKER)))))
                .isEqualTo(Result.refused(new CaseRefusal.OwnMatter()));
    }

    private Result<Decision, DecisionRefusal> end(
            EndKind kind, @Nullable LocalDate last, @Nullable RefusalWish why) {
        return all.endGrant.handle(command(kind, last, why, InMemory.CASEWORKER));
    }

    private EndGrant.Command command(
            EndKind kind, @Nullable LocalDate last, @Nullable RefusalWish why, Caller by) {
        return new EndGrant.Command(
                grant().id(), grant().version(), kind, last, why, "Synthetic reasons.", by);
    }

    private Decision grant() {
        return all.decisions.all().getFirst();
    }

    private static Decision done(Result<Decision, DecisionRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<Decision, DecisionRefusal>) result).value();
    }
}
