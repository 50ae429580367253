package lv.lidzas.eligibility.worklist.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import lv.lidzas.eligibility.worklist.domain.WorkRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** One of the staff writes something down for the others (pieraksta darba piezīmi); the person may see it by asking for everything. */
@ApplicationScoped
public class WriteNote {

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final CaseNotes notes;
    private final LegalClock clock;
    private final Ids ids;

    WriteNote(
            CaseFiles files,
            Impartiality impartiality,
            CaseNotes notes,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.notes = notes;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps it; of an erased person nothing is written any more. */
    @Transactional
    public Result<CaseNote, WorkRefusal> handle(ApplicationId application, String text, Caller by) {
        CaseFile file = files.holdKnown(application);
        ApplicationFacts stated = file == null ? null : file.application();
        if (stated == null) {
            return Result.refused(new WorkRefusal.UnknownCase());
        }
        if (impartiality.isOwn(by, application.value())) {
            return Result.refused(new WorkRefusal.OwnCase());
        }
        CaseNote note =
                new CaseNote(
                        ids.next(), application, stated.personId(), text, clock.now(), by.self());
        notes.add(note);
        return Result.done(note);
    }
}
