package lv.lidzas.scheduling.absences.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.absences.usecase.Absences;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.visits.usecase.AssistantAbsences;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** The absences in PostgreSQL. */
@ApplicationScoped
public class JpaAbsences implements Absences, AssistantAbsences {

    private final AbsenceRows rows;

    JpaAbsences(AbsenceRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Absence absence) {
        AbsenceRow row = new AbsenceRow();
        row.id = absence.id();
        row.assistantId = absence.assistantId().value();
        row.kind = absence.kind();
        row.firstDay = absence.days().firstDay();
        row.lastDay = absence.days().lastDay();
        row.recordedBy = absence.by().text();
        row.recordedAt = absence.recordedAt();
        rows.persist(row);
    }

    @Override
    public boolean touch(AssistantId assistant, ServicePeriod days) {
        return rows.count(
                        "assistantId = ?1 and firstDay <= ?2 and lastDay >= ?3",
                        assistant.value(),
                        days.lastDay(),
                        days.firstDay())
                > 0;
    }

    @Override
    public List<Absence> touching(ServicePeriod days) {
        return rows
                .find("firstDay <= ?1 and lastDay >= ?2", days.lastDay(), days.firstDay())
                .stream()
                .map(JpaAbsences::toDomain)
                .toList();
    }

    @Override
    public Slice<Absence> of(AssistantId assistant, PageRequest page) {
        return new Conditions(AbsenceRow.class)
                .and("assistantId = :assistant", "assistant", assistant.value())
                .newestFirst(rows, page, row -> row.id)
                .map(JpaAbsences::toDomain);
    }

    private static Absence toDomain(AbsenceRow row) {
        return new Absence(
                row.id,
                new AssistantId(row.assistantId),
                row.kind,
                new ServicePeriod(row.firstDay, row.lastDay),
                new PartyKey(row.recordedBy),
                row.recordedAt);
    }
}
