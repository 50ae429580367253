package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/**
 * Deletes what is kept of a case whose term is over (lietas dzēšana pēc termiņa); twice, or before it was heard of, is the same.
 *
 * <p>What a grant rests on stays, whoever says that it is due: then two services disagree on what was decided, and people have to look.
 */
@ApplicationScoped
public class DeleteCaseFile {

    private final CaseFiles files;
    private final CaseRecords records;

    DeleteCaseFile(CaseFiles files, CaseRecords records) {
        this.files = files;
        this.records = records;
    }

    /** Whether nothing is kept of it any more. */
    @Transactional
    public boolean handle(ApplicationId application) {
        files.holdKnown(application);
        boolean isKept = records.restOnAGrant(application);
        if (!isKept) {
            records.delete(application);
        }
        return !isKept;
    }
}
