package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.Allocation;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.Allocations;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Answers whether a visit could be planned now, and if not, when it could be. It holds nothing, so somebody else may still be first. */
@ApplicationScoped
public class CheckVisit {

    private static final int ALTERNATIVES = 3;
    private static final int HALF_HOURS = 8;
    private static final int DAYS = 7;

    private final HourBudgets budgets;
    private final Allocations allocations;
    private final Assistants assistants;
    private final Sides sides;
    private final VisitJudge judge;
    private final WeeklyLimit limit;

    CheckVisit(
            HourBudgets budgets,
            Allocations allocations,
            Assistants assistants,
            Sides sides,
            VisitJudge judge,
            WeeklyLimit limit) {
        this.budgets = budgets;
        this.allocations = allocations;
        this.assistants = assistants;
        this.sides = sides;
        this.judge = judge;
        this.limit = limit;
    }

    @Transactional
    public Result<Verdict, VisitRefusal> handle(Caller caller, PlanVisit.Command command) {
        Allocation allocation = allocations.find(command.allocation());
        if (allocation == null) {
            return Result.refused(new VisitRefusal.NotThere());
        }
        HourBudget budget = Objects.requireNonNull(budgets.find(allocation.budgetId()));
        Assistant assistant = assistants.find(allocation.assistantId());
        return sides.of(caller, budget.grant().applicationId(), assistant)
                .then(side ->
                        assistant == null
                                ? Result.refused(new VisitRefusal.NotThere())
                                : Result.done(
                                        verdict(
                                                new Ground(
                                                        budget,
                                                        allocation,
                                                        assistant,
                                                        assistant.weekMinutes(limit),
                                                        side,
                                                        caller.self()),
                                                command)));
    }

    private Verdict verdict(Ground ground, PlanVisit.Command command) {
        VisitHindrance hindrance = judge.handle(ground, command.purpose(), command.time(), null);
        return new Verdict(
                ground,
                hindrance,
                hindrance == null ? List.of() : alternatives(ground, command, hindrance));
    }

    /** At another hour of that day, nearest first; then at that hour of another day. */
    private List<VisitTime> alternatives(
            Ground ground, PlanVisit.Command command, VisitHindrance hindrance) {
        if (hindrance.kind() == HindranceKind.PURPOSE_NOT_GRANTED) {
            return List.of();
        }
        List<VisitTime> fit = new ArrayList<>();
        for (Duration away : away(hindrance.kind())) {
            VisitTime time = at(command.time(), away);
            if (time != null && judge.handle(ground, command.purpose(), time, null) == null) {
                fit.add(time);
            }
            if (fit.size() == ALTERNATIVES) {
                break;
            }
        }
        return fit;
    }

    private static @Nullable VisitTime at(VisitTime asked, Duration away) {
        LocalDateTime start = asked.start().plus(away);
        return asked.movedTo(start);
    }

    private static List<Duration> away(HindranceKind kind) {
        List<Duration> all = new ArrayList<>();
        if (kind == HindranceKind.ASSISTANT_BUSY || kind == HindranceKind.PERSON_BUSY) {
            for (int half = 1; half <= HALF_HOURS; half++) {
                all.add(Duration.ofMinutes(30L * half));
                all.add(Duration.ofMinutes(-30L * half));
            }
        }
        for (int day = 1; day <= DAYS; day++) {
            all.add(Duration.ofDays(day));
            all.add(Duration.ofDays(-day));
        }
        return all;
    }

    /**
     * Whether it could be planned now.
     *
     * @param ground on what it would rest
     * @param hindrance what stands against it; null if nothing does
     * @param alternatives when it could be, nearest first; none if it can be as asked
     */
    public record Verdict(
            Ground ground, @Nullable VisitHindrance hindrance, List<VisitTime> alternatives) {}
}
