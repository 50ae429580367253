package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/** An application was submitted (iesniegums saņemts): its statements go to the file, and the rules run. */
@ApplicationScoped
public class NoteApplication {

    private final CaseFiles files;
    private final HeardParties parties;
    private final AssessAfterEvents assess;

    NoteApplication(CaseFiles files, HeardParties parties, AssessAfterEvents assess) {
        this.files = files;
        this.parties = parties;
        this.assess = assess;
    }

    /**
     * Keeps what was told.
     *
     * @param stated what the application states
     * @param decideBy the last day of the statutory month
     * @param told whose case it is
     */
    @Transactional
    public void handle(ApplicationFacts stated, LocalDate decideBy, Parties told) {
        CaseFile file = files.hold(stated.id()).with(stated).decidedBy(decideBy);
        files.save(file);
        parties.keep(stated.id().value(), told);
        assess.handle(file.id());
    }
}
