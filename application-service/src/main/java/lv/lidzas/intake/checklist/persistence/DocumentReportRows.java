package lv.lidzas.intake.checklist.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of reports on documents. */
@ApplicationScoped
class DocumentReportRows
        implements PanacheRepositoryBase<DocumentReportRow, DocumentReportRow.Key> {}
