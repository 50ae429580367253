package lv.lidzas.scheduling.visits.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;

/** Lists visits: to staff all, to others those that concern them as party or as assistant. */
@ApplicationScoped
public class ListVisits {

    private final Visits visits;
    private final Assistants assistants;
    private final LegalClock clock;

    ListVisits(Visits visits, Assistants assistants, LegalClock clock) {
        this.visits = visits;
        this.assistants = assistants;
        this.clock = clock;
    }

    @Transactional
    public Slice<Visit> handle(Caller caller, VisitFilter filter, PageRequest page) {
        return visits.list(
                caller.readsEverything()
                        ? filter
                        : filter.onlyConcerning(
                                AssistantLogin.concerned(caller, assistants, clock.today())),
                page);
    }
}
