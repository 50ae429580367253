package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.register.domain.Entries.ZANE;
import static lv.lidzas.scheduling.weeks.domain.GrantedTime.byWeek;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.Booked;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursEvent;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.domain.ProposalReason;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.junit.jupiter.api.Test;

class EndBudgetTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 9);

    private final InMemoryHours lidzas = new InMemoryHours();
    private final AssistantId zane = lidzas.register.registered(ZANE);
    private final Grant grant = grant(600, period("2026-11-16", "2027-01-31"));

    @Test
    void weeksAfterTheLastDayAreGivenBackAndOthersAreTold() {
        lidzas.open(grant, zane);

        lidzas.endBudget.handle(grant.decisionId(), LAST);

        assertThat(lidzas.bookedMinutes(zane, LAST)).as("three of seven days").isEqualTo(257);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 14))).isZero();
        assertThat(lidzas.events.get(lidzas.events.size() - 2))
                .isInstanceOf(HoursEvent.Released.class);
        assertThat(lidzas.onlyBudget().endsOn()).isEqualTo(LAST);
    }

    @Test
    void toldTwiceOrOfALaterDayItChangesNothing() {
        lidzas.open(grant, zane);
        lidzas.endBudget.handle(grant.decisionId(), LAST);
        HourBudget ended = lidzas.onlyBudget();

        lidzas.endBudget.handle(grant.decisionId(), LAST);
        lidzas.endBudget.handle(grant.decisionId(), LAST.plusDays(30));

        assertThat(lidzas.onlyBudget()).isEqualTo(ended);
        lidzas.endBudget.handle(new UUID(1, 1), LAST);
    }

    @Test
    void nothingIsBookedAfterTheLastDay() {
        lidzas.openBudget.handle(grant);
        lidzas.endBudget.handle(grant.decisionId(), LAST);

        assertThat(allocate(LAST.plusDays(1)))
                .isEqualTo(
                        Result.refused(
                                new HoursRefusal.OutsideBudgetPeriod(
                                        period("2026-11-16", "2026-12-09"))));
        assertThat(allocate(LAST)).isInstanceOf(Result.Done.class);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 12, 14))).isZero();
    }

    @Test
    void ofARevokedDecisionNothingIsBookedAndNobodyHasToBeFound() {
        lidzas.openBudget.handle(grant);
        assertThat(lidzas.onlyBudget().proposalReason())
                .isEqualTo(ProposalReason.NO_ASSISTANT_WISHED);

        lidzas.endBudget.handle(grant.decisionId(), LocalDate.of(2026, 11, 15));

        assertThat(lidzas.onlyBudget().proposalReason()).isNull();
        assertThat(allocate(LAST)).isEqualTo(Result.refused(new HoursRefusal.BudgetRevoked()));
    }

    @Test
    void aWeekThatHasBegunStaysBooked() {
        lidzas.open(grant, zane);

        lidzas.endBudget.handle(grant.decisionId(), LocalDate.of(2026, 11, 15));

        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 25))).isEqualTo(600);
        assertThat(lidzas.bookedMinutes(zane, LocalDate.of(2026, 11, 30))).isZero();
    }

    @Test
    void aWishThatIsHeardAfterTheEndIsFollowedForTheDaysThatAreLeft() {
        lidzas.openBudget.handle(grant);
        lidzas.endBudget.handle(grant.decisionId(), LAST);

        lidzas.noteWish.handle(grant.applicationId(), new AssistantWish.Chosen(zane));

        Allocation allocation = lidzas.allocations.values().iterator().next();
        assertThat(allocation.period()).isEqualTo(period("2026-11-16", "2026-12-09"));
    }

    private Result<Booked, HoursRefusal> allocate(LocalDate first) {
        return lidzas.allocateHours.handle(
                InMemoryHours.LIGA,
                new AllocateHours.Command(
                        lidzas.onlyBudget().id(), zane, byWeek(600), first, null));
    }
}
