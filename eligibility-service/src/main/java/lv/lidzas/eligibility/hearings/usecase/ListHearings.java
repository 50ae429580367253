package lv.lidzas.eligibility.hearings.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the hearings that the caller may see (parāda viedokļu noskaidrošanas sarakstu). */
@ApplicationScoped
public class ListHearings {

    private final Hearings hearings;
    private final LegalClock clock;

    ListHearings(Hearings hearings, LegalClock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    @Transactional
    public Slice<Hearing> handle(HearingFilter filter, PageRequest page, Caller caller) {
        return hearings.list(filter.seenBy(caller, clock.today()), page);
    }
}
