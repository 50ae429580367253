package lv.lidzas.eligibility.clarifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the clarifications that the caller may see (parāda precizējumu sarakstu). */
@ApplicationScoped
public class ListClarifications {

    private final Clarifications clarifications;
    private final LegalClock clock;

    ListClarifications(Clarifications clarifications, LegalClock clock) {
        this.clarifications = clarifications;
        this.clock = clock;
    }

    @Transactional
    public Slice<Clarification> handle(
            ClarificationFilter filter, PageRequest page, Caller caller) {
        return clarifications.list(filter.seenBy(caller, clock.today()), page);
    }
}
