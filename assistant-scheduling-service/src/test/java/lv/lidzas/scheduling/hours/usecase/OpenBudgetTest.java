package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.hours.domain.Grants.grantByMonth;
import static lv.lidzas.scheduling.hours.domain.Grants.grantTo;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.GrantedTime;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
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
                .containsOnly(1200);
        assertThat(lidzas.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("BudgetOpened", "Allocated");
    }

    @Test
    void aWishThatFitsAllWeeksButOneIsNotHalfFulfilled() {
        AssistantId zane = lidzas.register.registered(ZANE);
        lidzas.open(grant(1500, ONE_WEEK), zane);
        lidzas.open(grant(1200, A_YEAR), zane);

        assertThat(lidzas.budgets.values())
                .extracting(it -> it.proposalReason())
                .containsExactly(null, ProposalReason.ASSISTANT_FULL);
        assertThat(lidzas.allocations).hasSize(1);
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
        assertThat(lidzas.allocations).hasSize(1);
    }

    @Test
    void aWishThatArrivesAfterTheDecisionIsFollowed() {
        AssistantId zane = lidzas.register.registered(ZANE);
        Grant grant = grant(1200, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.noteWish.handle(grant.applicationId(), zane);
        lidzas.noteWish.handle(grant.applicationId(), zane);

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
                new AllocateHours.Command(lidzas.onlyBudget().id(), chosen, 600, null, null));
        lidzas.noteWish.handle(grant.applicationId(), zane);

        assertThat(lidzas.onlyBudget().wishedAssistant()).isEqualTo(zane);
        assertThat(lidzas.allocations).hasSize(1);
        assertThat(lidzas.bookedMinutes(zane, A_YEAR.firstDay())).isZero();
    }

    @Test
    void timeByTheMonthKeepsItsUnitAndWaitsForACaseworker() {
        Grant grant = grantByMonth(3600, A_YEAR);
        lidzas.open(grant, lidzas.register.registered(ZANE));

        assertThat(lidzas.onlyBudget().grant().time())
                .isEqualTo(new GrantedTime(3600, GrantedTime.Per.MONTH));
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.COUNTED_BY_MONTH);
        assertThat(lidzas.allocations).isEmpty();
    }

    @Test
    void aLateWishForTimeByTheMonthIsShownAndNotBooked() {
        AssistantId zane = lidzas.register.registered(ZANE);
        Grant grant = grantByMonth(3600, A_YEAR);
        lidzas.openBudget.handle(grant);
        lidzas.noteWish.handle(grant.applicationId(), zane);

        assertThat(lidzas.onlyBudget().wishedAssistant()).isEqualTo(zane);
        assertThat(lidzas.onlyBudget().proposalReason()).isEqualTo(ProposalReason.COUNTED_BY_MONTH);
        assertThat(lidzas.allocations).isEmpty();
    }

    @Test
    void withoutAWishACaseworkerChooses() {
        lidzas.openBudget.handle(grant(600, A_YEAR));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.NO_ASSISTANT_WISHED);
        assertThat(lidzas.events).hasOnlyElementsOfType(HoursEvent.BudgetOpened.class);
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
