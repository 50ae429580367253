package lv.lidzas.scheduling.usecase;

import static lv.lidzas.scheduling.Examples.A_YEAR;
import static lv.lidzas.scheduling.Examples.ONE_WEEK;
import static lv.lidzas.scheduling.Examples.ZANE;
import static lv.lidzas.scheduling.Examples.grant;
import static lv.lidzas.scheduling.Examples.grantTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.AssistantState;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.domain.ProposalReason;
import lv.lidzas.scheduling.domain.SchedulingEvent;
import lv.lidzas.scheduling.domain.WeekHours;
import org.junit.jupiter.api.Test;

class OpenBudgetTest {

    private final InMemory lidzas = new InMemory();

    @Test
    void aWishedForAssistantWithRoomGetsAllHoursOfEveryWeek() {
        AssistantId zane = lidzas.registered(ZANE);
        lidzas.openBudget.handle(grant(1200, A_YEAR, zane));

        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(lidzas.ledger.of(zane, A_YEAR.weeks(), 2400))
                .hasSize(53)
                .extracting(WeekHours::bookedMinutes)
                .containsOnly(1200);
        assertThat(lidzas.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("BudgetOpened", "HoursAllocated");
    }

    @Test
    void aWishThatFitsAllWeeksButOneIsNotHalfFulfilled() {
        AssistantId zane = lidzas.registered(ZANE);
        lidzas.openBudget.handle(grant(1500, ONE_WEEK, zane));
        lidzas.openBudget.handle(grant(1200, A_YEAR, zane));

        assertThat(lidzas.budgets.values())
                .extracting(it -> it.proposalReason())
                .containsExactly(null, ProposalReason.ASSISTANT_FULL);
        assertThat(lidzas.allocations).hasSize(1);
    }

    @Test
    void aSecondDecisionDoesNotGiveAPersonMoreThanFortyHoursAWeek() {
        UUID person = UUID.randomUUID();
        AssistantId zane = lidzas.registered(ZANE);
        AssistantId other = lidzas.registered(ZANE);
        lidzas.openBudget.handle(grantTo(person, 1500, ONE_WEEK, zane));
        lidzas.openBudget.handle(grantTo(person, 1200, A_YEAR, other));

        assertThat(lidzas.budgets.values())
                .extracting(it -> it.proposalReason())
                .containsExactly(null, ProposalReason.PERSON_WEEK_FULL);
        assertThat(lidzas.allocations).hasSize(1);
    }

    @Test
    void withoutAWishACaseworkerChooses() {
        lidzas.openBudget.handle(grant(600, A_YEAR, null));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.NO_ASSISTANT_WISHED);
        assertThat(lidzas.events).hasOnlyElementsOfType(SchedulingEvent.BudgetOpened.class);
    }

    @Test
    void anAssistantWhomNobodyKnowsIsNotGivenHours() {
        lidzas.openBudget.handle(grant(600, A_YEAR, new AssistantId(new UUID(1, 1))));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.ASSISTANT_UNKNOWN);
    }

    @Test
    void aSuspendedAssistantIsNotGivenHours() {
        AssistantId zane = lidzas.registered(ZANE);
        lidzas.register.computeIfPresent(
                zane, (_, it) -> it.changed(ZANE, AssistantState.SUSPENDED));
        lidzas.openBudget.handle(grant(600, A_YEAR, zane));
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.ASSISTANT_NOT_ACTIVE);
        assertThat(lidzas.allocations).isEmpty();
    }

    @Test
    void aDecisionOpensOneBudgetHoweverOftenItIsTold() {
        Grant grant = grant(600, A_YEAR, lidzas.registered(ZANE));
        lidzas.openBudget.handle(grant);
        lidzas.openBudget.handle(grant);
        assertThat(lidzas.budgets).hasSize(1);
        assertThat(lidzas.allocations).hasSize(1);
    }
}
