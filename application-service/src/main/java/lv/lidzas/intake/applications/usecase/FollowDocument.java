package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.checklist.usecase.DocumentReports;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Lets the checklist follow what document-service reports. */
@ApplicationScoped
public class FollowDocument {

    private final Applications applications;
    private final DocumentReports reports;
    private final Checklists checklists;

    FollowDocument(Applications applications, DocumentReports reports, Checklists checklists) {
        this.applications = applications;
        this.reports = reports;
        this.checklists = checklists;
    }

    /** Keeps the report in the place of the one before, because the topic keeps the order of a document's events. */
    @Transactional
    public void handle(ApplicationId id, DocumentReport report) {
        AssistanceApplication application = applications.findForChange(id);
        if (application == null) {
            return;
        }
        reports.keep(id, report);
        checklists.follow(application);
    }
}
