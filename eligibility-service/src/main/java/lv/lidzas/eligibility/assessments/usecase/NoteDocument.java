package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;

/** A document came or was reviewed (dokuments saņemts vai pārbaudīts): it goes to the file, and the rules run. */
@ApplicationScoped
public class NoteDocument {

    private final CaseFiles files;
    private final AssessAfterEvents assess;

    NoteDocument(CaseFiles files, AssessAfterEvents assess) {
        this.files = files;
        this.assess = assess;
    }

    @Transactional
    public void handle(ApplicationId application, DocumentFact document) {
        if (files.hear(application, document)) {
            assess.handle(application);
        }
    }
}
