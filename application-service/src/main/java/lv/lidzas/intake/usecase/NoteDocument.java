package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.DocumentReport;

/** Lets the checklist follow what document-service reports. */
@ApplicationScoped
public class NoteDocument {

    private final Applications applications;
    private final DocumentReports reports;
    private final Checklists checklists;

    NoteDocument(Applications applications, DocumentReports reports, Checklists checklists) {
        this.applications = applications;
        this.reports = reports;
        this.checklists = checklists;
    }

    /** Keeps the report; one on an application that is not known here concerns somebody else. */
    @Transactional
    public void handle(ApplicationId id, DocumentReport report) {
        AssistanceApplication application = applications.findForChange(id);
        if (application == null || isOutdated(id, report)) {
            return;
        }
        reports.keep(id, report);
        checklists.follow(application);
    }

    private boolean isOutdated(ApplicationId id, DocumentReport report) {
        return reports.of(id).stream()
                .filter(known -> known.documentId().equals(report.documentId()))
                .anyMatch(known -> !report.supersedes(known));
    }
}
