package lv.lidzas.intake.retention.api;

import java.util.List;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.usecase.FindRetentionRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round with what it deleted, or would. */
@Schema(description = "A round with what it deleted, or would delete (dzēšanas pārskats).")
public record RetentionReportView(
        RetentionRunView run,
        @Schema(
                        description =
                                "What went, or would go: the first 100 of each class in a dry run, the first 400 in all of another.",
                        maxItems = 400)
                List<RetentionRecordView> records) {

    static RetentionReportView of(FindRetentionRun.Report report) {
        return new RetentionReportView(
                RetentionRunView.of(report.run()),
                report.records().stream().map(RetentionReportView::item).toList());
    }

    private static RetentionRecordView item(NotedRecord record) {
        return new RetentionRecordView(
                record.id(), record.ofClass(), record.keptUntil(), record.deletedAt());
    }
}
