package lv.lidzas.intake.checklist.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Reports in memory. */
public final class InMemoryDocumentReports implements DocumentReports {

    private final Map<ApplicationId, Map<UUID, DocumentReport>> reports = new HashMap<>();

    @Override
    public List<DocumentReport> of(ApplicationId applicationId) {
        return List.copyOf(reports.getOrDefault(applicationId, Map.of()).values());
    }

    @Override
    public void keep(ApplicationId applicationId, DocumentReport report) {
        reports.computeIfAbsent(applicationId, _ -> new HashMap<>())
                .merge(report.documentId(), report, InMemoryDocumentReports::later);
    }

    private static DocumentReport later(DocumentReport before, DocumentReport now) {
        return now.uploadedBy() == null ? now.handedInBy(before.uploadedBy()) : now;
    }
}
