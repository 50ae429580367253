package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.documents.cases.domain.ApplicationId;

/**
 * Deletes what is kept of a case whose term is over (lietas dzēšana pēc termiņa), submitted or not; twice, or before it was heard of, is the
 * same.
 */
@ApplicationScoped
public class DeleteDocumentsOfCase {

    private final KnownCases cases;
    private final CaseDocuments documents;

    DeleteDocumentsOfCase(KnownCases cases, CaseDocuments documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @Transactional
    public void handle(ApplicationId application) {
        cases.takeTurn(application);
        documents.delete(application);
    }
}
