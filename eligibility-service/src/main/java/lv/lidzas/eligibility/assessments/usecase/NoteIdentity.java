package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;

/** Somebody made sure who files (identitāte pārbaudīta): it goes to the file, and the rules run. */
@ApplicationScoped
public class NoteIdentity {

    private final CaseFiles files;
    private final AssessAfterEvents assess;

    NoteIdentity(CaseFiles files, AssessAfterEvents assess) {
        this.files = files;
        this.assess = assess;
    }

    @Transactional
    public void handle(ApplicationId application, IdentityMethod method) {
        CaseFile file = files.hold(application).identifiedBy(method);
        files.save(file);
        assess.handle(file.id());
    }
}
