package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.usecase.FindVisit;
import lv.lidzas.scheduling.worked.domain.WorkedTime;

/** Shows what was recorded of a visit, every line of it. */
@ApplicationScoped
public class ShowWork {

    private final FindVisit findVisit;
    private final WorkedTimes workedTimes;

    ShowWork(FindVisit findVisit, WorkedTimes workedTimes) {
        this.findVisit = findVisit;
        this.workedTimes = workedTimes;
    }

    @Transactional
    public Result<VisitWork, VisitRefusal> handle(Caller caller, VisitId id) {
        return findVisit
                .handle(caller, id)
                .map(found -> new VisitWork(found.visit(), workedTimes.of(id)));
    }

    /**
     * What was recorded of a visit.
     *
     * @param lines in order; the last one counts
     */
    public record VisitWork(Visit visit, List<WorkedTime> lines) {}
}
