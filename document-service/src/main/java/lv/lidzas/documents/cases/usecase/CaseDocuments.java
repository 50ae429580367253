package lv.lidzas.documents.cases.usecase;

import lv.lidzas.documents.cases.domain.ApplicationId;

/** Everything that is kept of a case, documents and all (lietas dokumenti). */
public interface CaseDocuments {

    /** Deletes it with the files; what is told of the case later counts for nothing. */
    void delete(ApplicationId application);
}
