package lv.lidzas.eligibility.worklist.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import lv.lidzas.eligibility.worklist.domain.WorkRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads the working notes on a case (parāda darba piezīmes); nobody of the staff reads those in their own matter here. */
@ApplicationScoped
public class ListNotes {

    private final Impartiality impartiality;
    private final CaseNotes notes;

    ListNotes(Impartiality impartiality, CaseNotes notes) {
        this.impartiality = impartiality;
        this.notes = notes;
    }

    @Transactional
    public Result<Slice<CaseNote>, WorkRefusal> handle(
            ApplicationId application, PageRequest page, Caller by) {
        return impartiality.isOwn(by, application.value())
                ? Result.refused(new WorkRefusal.OwnCase())
                : Result.done(notes.of(application, page));
    }
}
