package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.Occurrence;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import org.jspecify.annotations.Nullable;

/** Plans visits that recur (apmeklējumu sērija), and says of each what became of it. */
@ApplicationScoped
public class PlanSeries {

    private final HoldGround holdGround;
    private final Planner planner;
    private final Ids ids;

    PlanSeries(HoldGround holdGround, Planner planner, Ids ids) {
        this.holdGround = holdGround;
        this.planner = planner;
        this.ids = ids;
    }

    /** In the caller's transaction, which a refusal has to undo: visits that fit were planned before one that does not was met. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Result<Series, VisitRefusal> handle(Caller caller, Command command) {
        return holdGround
                .handle(caller, command.allocation())
                .then(ground -> planned(ground, command));
    }

    private Result<Series, VisitRefusal> planned(Ground ground, Command command) {
        UUID series = ids.next();
        Planner.Wanted wanted = new Planner.Wanted(command.purpose(), command.place(), series);
        List<Occurrence> occurrences =
                command.starts().stream()
                        .map(start -> occurrence(ground, wanted, command.first(), start))
                        .toList();
        boolean isHindered = occurrences.stream().anyMatch(it -> it.hindrance() != null);
        return isHindered && !command.isPartial()
                ? Result.refused(new VisitRefusal.SeriesHindered(occurrences))
                : Result.done(new Series(series, ground, occurrences));
    }

    private Occurrence occurrence(
            Ground ground, Planner.Wanted wanted, VisitTime first, LocalDateTime start) {
        VisitTime time = first.movedTo(start);
        if (time == null) {
            return new Occurrence(start, null, VisitHindrance.of(HindranceKind.NO_SUCH_HOUR));
        }
        return switch (planner.plan(ground, wanted, time)) {
            case Result.Done<Visit, VisitHindrance>(Visit visit) ->
                    new Occurrence(start, visit, null);
            case Result.Refused<Visit, VisitHindrance>(VisitHindrance why) ->
                    new Occurrence(start, null, why);
        };
    }

    /**
     * What is asked for.
     *
     * @param purpose code of the rule set
     * @param first how long a visit is, and whether it fills its hours
     * @param starts of the visits on the clock of Latvia, in order
     * @param place code of a named place
     * @param isPartial whether those that fit are planned where others do not
     */
    public record Command(
            AllocationId allocation,
            String purpose,
            VisitTime first,
            List<LocalDateTime> starts,
            @Nullable String place,
            boolean isPartial) {

        public Command {
            starts = List.copyOf(starts);
        }
    }

    /**
     * What became of a series.
     *
     * @param id of the visits that were planned together
     * @param ground on what they rest
     */
    public record Series(UUID id, Ground ground, List<Occurrence> occurrences) {}
}
