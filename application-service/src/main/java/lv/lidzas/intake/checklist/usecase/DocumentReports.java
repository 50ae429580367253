package lv.lidzas.intake.checklist.usecase;

import java.util.List;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Port: what document-service said of the documents of an application. */
public interface DocumentReports {

    /** The last report on each document. */
    List<DocumentReport> of(ApplicationId applicationId);

    /** Keeps a report in the place of an earlier one on the same document, which stays of the one who handed it in. */
    void keep(ApplicationId applicationId, DocumentReport report);
}
