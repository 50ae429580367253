package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    @Transactional
    public void handle(ApplicationFacts stated, Parties told) {
        CaseFile file = files.hold(stated.id()).with(stated);
        files.save(file);
        parties.keep(stated.id().value(), told);
        assess.handle(file.id());
    }
}
