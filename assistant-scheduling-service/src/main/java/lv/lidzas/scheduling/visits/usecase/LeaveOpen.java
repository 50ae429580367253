package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.visits.domain.Side;
import lv.lidzas.scheduling.visits.domain.StepKind;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitEvent;
import lv.lidzas.scheduling.visits.domain.VisitReason;
import lv.lidzas.scheduling.visits.domain.VisitState;

/** Leaves visits of one budget open for another assistant, and tells the person; their time was given back before. */
@ApplicationScoped
public class LeaveOpen {

    private final Visits visits;
    private final VisitEvents events;
    private final LegalClock clock;

    LeaveOpen(Visits visits, VisitEvents events, LegalClock clock) {
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /** The visits as they are now; none of them, and nobody is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Visit> handle(List<Visit> planned, VisitReason why) {
        List<Visit> open = new ArrayList<>();
        for (Visit visit : planned) {
            open.add(
                    visits.save(
                            visit.now(
                                    VisitState.LEFT_OPEN,
                                    visit.step(
                                            StepKind.LEFT_OPEN,
                                            Side.SYSTEM,
                                            null,
                                            why,
                                            clock.now()))));
        }
        if (!open.isEmpty()) {
            Visit first = open.getFirst();
            events.publish(
                    new VisitEvent.LeftOpen(
                            first.budgetId(),
                            first.applicationId(),
                            open.size(),
                            first.time().days().firstDay(),
                            open.getLast().time().days().firstDay()));
        }
        return open;
    }
}
