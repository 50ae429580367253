package lv.lidzas.intake.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.domain.RetentionRun;
import lv.lidzas.intake.retention.usecase.RetentionRuns;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The rounds in PostgreSQL. */
@ApplicationScoped
public class JpaRetentionRuns implements RetentionRuns {

    /** Who deletes, and who keeps something from being deleted, waits for this. */
    static final String TURN = "retention";

    private final RetentionRunRows rows;
    private final RetentionCountRows counts;
    private final RetentionRecordRows records;
    private final NamedLocks locks;

    JpaRetentionRuns(
            RetentionRunRows rows,
            RetentionCountRows counts,
            RetentionRecordRows records,
            NamedLocks locks) {
        this.rows = rows;
        this.counts = counts;
        this.records = records;
        this.locks = locks;
    }

    @Override
    public boolean takeTurn() {
        return locks.tryHold(TURN);
    }

    @Override
    public @Nullable RetentionRun unfinished() {
        return toDomain(
                rows.find("finishedAt is null order by id").firstResultOptional().orElse(null));
    }

    @Override
    public boolean isDailyBegunSince(Instant instant) {
        return rows.count("requestedBy is null and requestedAt >= ?1", instant) > 0;
    }

    @Override
    public void add(RetentionRun run) {
        rows.persist(RetentionRunRowMapping.row(run));
        run.counts().forEach(count -> counts.persist(RetentionRunRowMapping.row(run, count)));
        rows.flush();
    }

    @Override
    public void note(
            UUID run,
            RetentionClass ofClass,
            UUID record,
            LocalDate keptUntil,
            @Nullable Instant deletedAt) {
        RetentionRecordRow row = new RetentionRecordRow();
        row.runId = run;
        row.recordId = record;
        row.retentionClass = ofClass;
        row.keptUntil = keptUntil;
        row.deletedAt = deletedAt;
        records.persist(row);
    }

    @Override
    public void count(UUID run, RetentionClass ofClass, int deleted) {
        counts.findById(new RetentionCountRow.Key(run, ofClass)).deleted += deleted;
    }

    @Override
    public void finish(UUID run, Instant at) {
        rows.findById(run).finishedAt = at;
    }

    @Override
    public @Nullable RetentionRun find(UUID run) {
        return toDomain(rows.findById(run));
    }

    @Override
    public Slice<RetentionRun> list(PageRequest page) {
        Slice<RetentionRunRow> some =
                new Conditions(RetentionRunRow.class).newestFirst(rows, page, row -> row.id);
        Map<UUID, List<RetentionCountRow>> all = countsOf(some.items());
        return some.map(
                row -> RetentionRunRowMapping.toDomain(row, all.getOrDefault(row.id, List.of())));
    }

    /** Nothing narrows the list, so a page is every round from its last to its first. */
    private Map<UUID, List<RetentionCountRow>> countsOf(List<RetentionRunRow> page) {
        return page.isEmpty()
                ? Map.of()
                : counts
                        .list("runId between ?1 and ?2", page.getLast().id, page.getFirst().id)
                        .stream()
                        .collect(Collectors.groupingBy(count -> count.runId));
    }

    @Override
    public List<NotedRecord> records(UUID run, int most) {
        return records.find("runId = ?1 order by recordId", run).page(0, most).stream()
                .map(RetentionRunRowMapping::toDomain)
                .toList();
    }

    private @Nullable RetentionRun toDomain(@Nullable RetentionRunRow row) {
        return row == null
                ? null
                : RetentionRunRowMapping.toDomain(row, counts.list("runId", row.id));
    }
}
