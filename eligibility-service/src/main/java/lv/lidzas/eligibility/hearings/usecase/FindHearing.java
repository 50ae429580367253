package lv.lidzas.eligibility.hearings.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.HearingRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Reads a hearing (parāda viedokļa noskaidrošanu); one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindHearing {

    private final Hearings hearings;
    private final LegalClock clock;

    FindHearing(Hearings hearings, LegalClock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    @Transactional
    public Result<Hearing, HearingRefusal> handle(HearingId id, Caller caller) {
        Hearing found = hearings.find(id, HearingFilter.ALL.seenBy(caller, clock.today()));
        return found == null ? Result.refused(new HearingRefusal.Unknown()) : Result.done(found);
    }
}
