package lv.lidzas.intake.retention.persistence;

import java.util.Comparator;
import java.util.List;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.intake.retention.domain.RetentionRun.ClassCount;
import lv.lidzas.kit.words.PartyKey;

/** Rounds to rows and back. */
final class RetentionRunRowMapping {

    private RetentionRunRowMapping() {}

    static RetentionRun toDomain(RetentionRunRow row, List<RetentionCountRow> counts) {
        return new RetentionRun(
                row.id,
                row.isDry,
                row.requestedBy == null ? null : new PartyKey(row.requestedBy),
                row.requestedAt,
                row.finishedAt,
                counts.stream()
                        .map(count ->
                                new ClassCount(count.retentionClass, count.due, count.deleted))
                        .sorted(Comparator.comparing(ClassCount::ofClass))
                        .toList());
    }

    static NotedRecord toDomain(RetentionRecordRow row) {
        return new NotedRecord(row.recordId, row.retentionClass, row.keptUntil, row.deletedAt);
    }

    static RetentionRunRow row(RetentionRun run) {
        RetentionRunRow row = new RetentionRunRow();
        PartyKey by = run.by();
        row.id = run.id();
        row.isDry = run.isDry();
        row.requestedBy = by == null ? null : by.text();
        row.requestedAt = run.at();
        row.finishedAt = run.finishedAt();
        return row;
    }

    static RetentionCountRow row(RetentionRun run, ClassCount count) {
        RetentionCountRow row = new RetentionCountRow();
        row.runId = run.id();
        row.retentionClass = count.ofClass();
        row.due = count.due();
        row.deleted = count.deleted();
        return row;
    }
}
