package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import org.jspecify.annotations.Nullable;

/** Plans a visit (apmeklējuma plānošana), for whoever has to do with it: the person, a representative, the assistant or a caseworker. */
@ApplicationScoped
public class PlanVisit {

    private final HoldGround holdGround;
    private final Planner planner;

    PlanVisit(HoldGround holdGround, Planner planner) {
        this.holdGround = holdGround;
        this.planner = planner;
    }

    @Transactional
    public Result<Visit, VisitRefusal> handle(Caller caller, Command command) {
        Planner.Wanted wanted = new Planner.Wanted(command.purpose(), command.place(), null);
        return holdGround
                .handle(caller, command.allocation())
                .then(ground ->
                        switch (planner.plan(ground, wanted, command.time())) {
                            case Result.Done<Visit, VisitHindrance>(Visit visit) ->
                                    Result.done(visit);
                            case Result.Refused<Visit, VisitHindrance>(VisitHindrance why) ->
                                    Result.refused(new VisitRefusal.Hindered(why));
                        });
    }

    /**
     * What is asked for.
     *
     * @param purpose code of the rule set
     * @param place code of a named place
     */
    public record Command(
            AllocationId allocation, String purpose, VisitTime time, @Nullable String place) {}
}
