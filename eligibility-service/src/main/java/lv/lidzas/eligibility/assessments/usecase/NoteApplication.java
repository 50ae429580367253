package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;

/** An application was submitted (iesniegums saņemts): its statements go to the file, and the rules run. */
@ApplicationScoped
public class NoteApplication {

    private final CaseFiles files;
    private final AssessAfterEvents assess;

    NoteApplication(CaseFiles files, AssessAfterEvents assess) {
        this.files = files;
        this.assess = assess;
    }

    @Transactional
    public void handle(ApplicationFacts stated) {
        CaseFile file = files.hold(stated.id()).with(stated);
        files.save(file);
        assess.handle(file.id());
    }
}
