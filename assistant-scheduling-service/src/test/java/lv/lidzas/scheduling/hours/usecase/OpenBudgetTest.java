package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.Entries;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.junit.jupiter.api.Test;

class OpenBudgetTest {

    private final InMemoryHours lidzas = new InMemoryHours();

    @Test
    void aWishedForAssistantWithRoomGetsAllHoursOfEveryWeek() {
        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.open(grant(1200, A_YEAR), zane);

        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.weeksOf(zane, A_YEAR.weeks()))
                .hasSize(53)
                .extracting(WeekHours::bookedMinutes)
                .startsWith(1200, 1200)
                .endsWith(1200, 171);
        assertThat(lidzas.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("BudgetOpened", "Allocated");
    }

    @Test
    void aWishIsFollowedInAllWeeksButThoseThatAreFull() {
        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.open(grant(1500, ONE_WEEK), zane);
        lidzas.open(grant(1200, A_YEAR), zane);

        assertThat(lidzas.budgets.values())
                .extracting(it -> it.proposalReason())
                .containsExactly(null, ProposalReason.ASSISTANT_FULL);
        assertThat(lidzas.allocations.values())
                .extracting(it -> it.period())
                .containsExactly(
                        ONE_WEEK,
                        period("2026-11-30", "2026-12-06"),
                        period("2026-12-14", "2027-11-29"));
        assertThat(lidzas.bookedMinutes(zane, ONE_WEEK.firstDay())).isEqualTo(1500);
    }

    @Test
    void aSecondDecisionDoesNotGiveAPersonMoreThanFortyHoursAWeek() {
        UUID person = UUID.randomUUID();
        AssistantId zane = lidzas.register.registered(ZANE);
        AssistantId other = lidzas.register.registered(ZANE);
        lidzas.open(grantTo(person, 1500, ONE_WEEK), zane);
        lidzas.open(grantTo(person, 1200, A_YEAR), other);

        assertThat(lidzas.budgets.values())
                .extracting(it -> it.proposalReason())
                .containsExactly(null, ProposalReason.PERSON_WEEK_FULL);
        assertThat(lidzas.bookedMinutes(other, ONE_WEEK.firstDay())).isZero();
        assertThat(lidzas.bookedMinutes(other, A_YEAR.firstDay())).isEqualTo(1200);
    }

    @Test
    void aWishedAssistantWhoLeavesHelpsUntilThen() {
        AssistantId leaving =
                lidzas.register.registered(
                        Entries.active(A_YEAR.firstDay(), LocalDate.of(2026, 12, 31)));
        lidzas.open(grant(700, A_YEAR), leaving);

        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.ASSISTANT_NOT_ACTIVE);
        assertThat(lidzas.bookedMinutes(leaving, LocalDate.of(2026, 12, 31))).isEqualTo(400);
    }

    @Test
    void aWishThatArrivesAfterTheDecisionIsFollowed() {
        AssistantId zane = lidzas.register.registered(ZANE);
        Grant grant = grant(1200, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(zane));
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(zane));

        assertThat(lidzas.onlyBudget().wishedAssistant()).isEqualTo(zane);
        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.allocations).hasSize(1);
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.firstDay())).isEqualTo(1200);
    }

    @Test
    void aLateWishDoesNotTakeAwayWhatACaseworkerGave() {
        AssistantId zane = lidzas.register.registered(ZANE);
        AssistantId chosen = lidzas.register.registered(ZANE);
        Grant grant = grant(1200, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(
                        lidzas.onlyBudget().id(), chosen, byWeek(600), null, null));
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(zane));

        assertThat(lidzas.onlyBudget().wishedAssistant()).isEqualTo(zane);
        assertThat(lidzas.allocations).hasSize(1);
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.firstDay())).isZero();
    }

    @Test
    void timeByTheMonthKeepsItsUnitAndIsGivenByTheMonth() {
        Grant grant = grantByMonth(3600, A_YEAR);
        lidzas.open(grant, lidzas.register.registered(ZANE));

        assertThat(lidzas.onlyBudget().grant().time())
                .isEqualTo(new GrantedTime(3600, GrantedTime.Per.MONTH));
        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.allocations.values())
                .extracting(Allocation::time, Allocation::period)
                .containsExactly(tuple(GrantedTime.byMonth(3600), A_YEAR));
    }

    @Test
    void aLateWishForTimeByTheMonthIsFollowed() {
        AssistantId zane = lidzas.register.registered(ZANE);
        Grant grant = grantByMonth(3600, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(zane));

        assertThat(lidzas.onlyBudget().wishedAssistant()).isEqualTo(zane);
        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.allocations).hasSize(1);
    }

    @Test
    void withoutAWishACaseworkerChooses() {
        lidzas.openBudget.handle(grant(600, A_YEAR));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.NO_ASSISTANT_WISHED);
        assertThat(lidzas.events).hasOnlyElementsOfType(HoursEvent.BudgetOpened.class);
    }

    @Test
    void aNameWaitsForACaseworkerWhoSaysWhoItIs() {
        Grant grant = grant(600, A_YEAR);
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.InWords());
        lidzas.openBudget.handle(grant);
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.WISHED_BY_NAME);

        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(lidzas.onlyBudget().id(), zane, byWeek(600), null, null));

        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.onlyBudget().isWishedInWords()).isTrue();
    }

    @Test
    void aNameThatArrivesAfterTheDecisionIsKept() {
        Grant grant = grant(600, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.InWords());
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.InWords());

        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.WISHED_BY_NAME);
    }

    @Test
    void aNameWaitsForTimeByTheMonthToo() {
        Grant grant = grantByMonth(3600, A_YEAR);
        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.InWords());
        lidzas.openBudget.handle(grant);

        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.WISHED_BY_NAME);
        assertThat(lidzas.onlyBudget().isWishedInWords()).isTrue();
    }

    @Test
    void anAssistantWhomNobodyKnowsIsNotGivenHours() {
        lidzas.open(grant(600, A_YEAR), new AssistantId(new UUID(1, 1)));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.ASSISTANT_UNKNOWN);
    }

    @Test
    void aSuspendedAssistantIsNotGivenHours() {
        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.register.save(new Assistant(zane, ZANE, AssistantState.SUSPENDED, 0));
        lidzas.open(grant(600, A_YEAR), zane);
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.ASSISTANT_NOT_ACTIVE);
        assertThat(lidzas.allocations).isEmpty();
    }

    @Test
    void aDecisionOpensOneBudgetHoweverOftenItIsTold() {
        Grant grant = grant(600, A_YEAR);
        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.open(grant, zane);
        lidzas.open(grant, zane);
        assertThat(lidzas.budgets).hasSize(1);
        assertThat(lidzas.allocations).hasSize(1);
    }
}
