package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitStep;

/** Shows a visit and what happened to it to staff, to the parties of the case, and to the assistant who comes. */
@ApplicationScoped
public class FindVisit {

    private final Visits visits;
    private final HeardParties parties;
    private final Assistants assistants;
    private final LegalClock clock;

    FindVisit(Visits visits, HeardParties parties, Assistants assistants, LegalClock clock) {
        this.visits = visits;
        this.parties = parties;
        this.assistants = assistants;
        this.clock = clock;
    }

    @Transactional
    public Result<VisitWithSteps, VisitRefusal> handle(Caller caller, VisitId id) {
        Visit visit = visits.find(id);
        return visit != null && (caller.readsEverything() || concerns(visit, caller))
                ? Result.done(new VisitWithSteps(visit, visits.stepsOf(id)))
                : Result.refused(new VisitRefusal.NotThere());
    }

    private boolean concerns(Visit visit, Caller caller) {
        return parties.of(visit.applicationId()).includeOn(clock.today(), caller.parties())
                || AssistantLogin.of(caller).entriesIn(assistants).contains(visit.assistantId());
    }

    /**
     * A visit and what happened to it.
     *
     * @param steps in order
     */
    public record VisitWithSteps(Visit visit, List<VisitStep> steps) {}
}
