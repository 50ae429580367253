package lv.lidzas.intake.checklist.usecase;

import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;

class InMemoryDocumentReportsTest extends DocumentReportsContract {

    private final DocumentReports reports = new InMemoryDocumentReports();

    @Override
    protected DocumentReports reports() {
        return reports;
    }

    @Override
    protected ApplicationId newApplication() {
        return new ApplicationId(UUID.randomUUID());
    }
}
