package lv.lidzas.scheduling.roster.usecase;

import static lv.lidzas.scheduling.weeks.domain.Weeks.NOW;
import static lv.lidzas.scheduling.weeks.domain.Weeks.RIGA;
import static lv.lidzas.scheduling.weeks.domain.Weeks.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.Grants;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.visits.domain.WeekPlan;
import lv.lidzas.scheduling.weeks.domain.CalendarMonth;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.junit.jupiter.api.Test;

/** Of 600 minutes that an allocation reserves in a week. */
class RosterRoomTest {

    private static final IsoWeek WEEK = IsoWeek.of(2026, 50);
    private static final Allocation ALLOCATION =
            Grants.allocation(period("2026-11-30", "2027-01-31"));
    private static final UUID ASSISTANT = ALLOCATION.assistantId().value();
    private static final UUID BUDGET = ALLOCATION.budgetId().value();

    @Test
    void visitsThatAreThoughtAwayLeaveWhatIsReserved() {
        RosterRoom room = room(visits(120), 120, 0);
        assertThat(room.reserves()).isEqualTo(Map.of(reserve(), 600));
        assertThat(room.freed(ASSISTANT, WEEK)).isZero();
    }

    @Test
    void whatTheyTakeBesideItBecomesFreeForBoth() {
        RosterRoom room = room(visits(720), 720, 120);
        assertThat(room.reserves()).isEqualTo(Map.of(reserve(), 600));
        assertThat(List.of(room.freed(ASSISTANT, WEEK), room.freed(BUDGET, WEEK)))
                .containsExactly(120, 120);
    }

    @Test
    void helpThatTookLongerThanItWasPlannedKeepsWhatItTook() {
        RosterRoom room = room(visits(120), 720, 120);
        assertThat(room.reserves()).isEmpty();
        assertThat(room.freed(ASSISTANT, WEEK)).isEqualTo(120);
        assertThat(room(visits(60), 720, 120).freed(ASSISTANT, WEEK)).isEqualTo(60);
    }

    @Test
    void ofTimeByTheMonthOneWeekMayTakeWhatTheOthersReserve() {
        Allocation monthly =
                new Allocation(
                        ALLOCATION.id(),
                        ALLOCATION.budgetId(),
                        ALLOCATION.assistantId(),
                        GrantedTime.byMonth(3100),
                        period("2026-12-01", "2027-01-31"),
                        ALLOCATION.id(),
                        null,
                        NOW,
                        0);
        CalendarMonth december = CalendarMonth.of(2026, 12);

        RosterRoom room =
                RosterRoom.of(
                        List.of(monthly),
                        visits(900),
                        List.of(
                                new WeekPlan(monthly.id(), WEEK, 900, 200),
                                new WeekPlan(monthly.id(), december, 1300, 0)),
                        List.of(WEEK));

        assertThat(room.reserves()).isEqualTo(Map.of(reserve(), 700));
        assertThat(room.reservedOf(BUDGET, WEEK)).isEqualTo(700);
        assertThat(room.freed(ASSISTANT, WEEK)).isEqualTo(200);
        // 400 minutes of the month are of visits that stay.
        assertThat(room.freed(BUDGET, december)).isEqualTo(2700);
    }

    private static RosterProblem.Reserve reserve() {
        return new RosterProblem.Reserve(ASSISTANT, BUDGET, WEEK);
    }

    private static RosterRoom room(List<Visit> visits, int taken, int beyond) {
        return RosterRoom.of(
                List.of(ALLOCATION),
                visits,
                List.of(new WeekPlan(ALLOCATION.id(), WEEK, taken, beyond)),
                List.of(WEEK));
    }

    private static List<Visit> visits(int minutes) {
        LocalDateTime start = WEEK.firstDay().atTime(8, 0);
        return List.of(
                new Visit(
                        new VisitId(UUID.randomUUID()),
                        ALLOCATION.id(),
                        ALLOCATION.budgetId(),
                        UUID.randomUUID(),
                        ALLOCATION.assistantId(),
                        UUID.randomUUID(),
                        "LEISURE",
                        VisitTime.of(start, start.plusMinutes(minutes), null, RIGA),
                        null,
                        VisitState.PLANNED,
                        null,
                        NOW,
                        List.of(),
                        0));
    }
}
