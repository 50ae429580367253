package lv.lidzas.scheduling.months.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.usecase.MonthlyReports;
import lv.lidzas.scheduling.months.usecase.ReportFilter;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.worked.usecase.LockedMonths;
import org.jspecify.annotations.Nullable;

/** Monthly reports in PostgreSQL; a unique index keeps one edition of a month locked. */
@ApplicationScoped
public class JpaMonthlyReports implements MonthlyReports, LockedMonths {

    private static final String OF_MONTH = "budgetId = ?1 and assistantId = ?2 and month = ?3";
    private static final String TOUCHED =
            "budgetId = ?1 and assistantId = ?2 and month between ?3 and ?4 and state <> ?5";

    private final MonthlyReportRows rows;
    private final HeardParties parties;
    private final LegalClock clock;

    JpaMonthlyReports(MonthlyReportRows rows, HeardParties parties, LegalClock clock) {
        this.rows = rows;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public @Nullable MonthlyReport find(ReportId id) {
        MonthlyReportRow row = rows.findById(id.value());
        return row == null ? null : MonthlyReportRowMapping.toDomain(row);
    }

    @Override
    public @Nullable BudgetId budgetOf(ReportId id) {
        UUID found =
                Peek.at(rows.getEntityManager(), MonthlyReportRow.class, "budgetId", id.value());
        return found == null ? null : new BudgetId(found);
    }

    @Override
    public @Nullable MonthlyReport last(SheetKey key) {
        return rows.find(
                        OF_MONTH + " order by edition desc",
                        key.budgetId().value(),
                        key.assistantId().value(),
                        key.month().atDay(1))
                .firstResultOptional()
                .map(MonthlyReportRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public MonthlyReport add(MonthlyReport report) {
        MonthlyReportRow row = new MonthlyReportRow();
        MonthlyReportRowMapping.write(report, row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.ownerKey = submitter == null ? null : submitter.text();
        rows.persistAndFlush(row);
        return MonthlyReportRowMapping.toDomain(row);
    }

    @Override
    public MonthlyReport save(MonthlyReport report) {
        MonthlyReportRow row = rows.findById(report.id().value());
        if (row.version != report.version()) {
            throw new StaleVersion();
        }
        MonthlyReportRowMapping.writeReopening(report, row);
        try {
            rows.flush();
        } catch (OptimisticLockException _) {
            throw new StaleVersion();
        }
        return MonthlyReportRowMapping.toDomain(row);
    }

    @Override
    public boolean touches(BudgetId budget, AssistantId assistant, Instant start, Instant end) {
        return rows.count(
                        TOUCHED,
                        budget.value(),
                        assistant.value(),
                        monthOf(start),
                        monthOf(end),
                        ReportState.REOPENED)
                > 0;
    }

    private LocalDate monthOf(Instant at) {
        return LocalDate.ofInstant(at, clock.zone()).withDayOfMonth(1);
    }

    @Override
    public Slice<MonthlyReport> list(ReportFilter filter, PageRequest page) {
        YearMonth month = filter.month();
        Concerned concerned = filter.concerned();
        Conditions conditions =
                new Conditions(MonthlyReportRow.class)
                        .and("month = :month", "month", month == null ? null : month.atDay(1))
                        .and("budgetId = :budget", "budget", filter.budgetId())
                        .and("assistantId = :assistant", "assistant", filter.assistantId())
                        .and("state = :state", "state", filter.state());
        if (concerned != null) {
            conditions
                    .andOwn(concerned.own(), "ownerKey", "applicationId")
                    .orEachOf(
                            "assistantId",
                            concerned.assistants().stream().map(AssistantId::value).toList());
        }
        return conditions
                .newestFirst(rows, page, row -> row.id)
                .map(MonthlyReportRowMapping::toDomain);
    }
}
