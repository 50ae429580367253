package lv.lidzas.eligibility.hearings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.usecase.HearingFilter;
import lv.lidzas.eligibility.hearings.usecase.Hearings;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Hearings in PostgreSQL. */
@ApplicationScoped
public class JpaHearings implements Hearings {

    private final HearingRows rows;
    private final HearingRowMapping mapping;
    private final HeardParties parties;
    private final CaseChanges changes;

    JpaHearings(
            HearingRows rows,
            HearingRowMapping mapping,
            HeardParties parties,
            CaseChanges changes) {
        this.rows = rows;
        this.mapping = mapping;
        this.parties = parties;
        this.changes = changes;
    }

    @Override
    public void add(Hearing hearing) {
        HearingRow row = new HearingRow();
        mapping.write(hearing, row);
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        rows.persist(row);
        changes.note(hearing.applicationId());
    }

    @Override
    public void save(Hearing hearing) {
        mapping.write(hearing, rows.findById(hearing.id().value()));
        changes.note(hearing.applicationId());
    }

    @Override
    public @Nullable ApplicationId applicationOf(HearingId id) {
        UUID found =
                Peek.at(rows.getEntityManager(), HearingRow.class, "applicationId", id.value());
        return found == null ? null : new ApplicationId(found);
    }

    @Override
    public @Nullable Hearing find(HearingId id, HearingFilter filter) {
        HearingRow row = fitting(filter).one(rows, id.value());
        return row == null ? null : mapping.toDomain(row);
    }

    @Override
    public List<Hearing> of(ApplicationId application) {
        return rows.list("applicationId = ?1 order by id desc", application.value()).stream()
                .map(mapping::toDomain)
                .toList();
    }

    @Override
    public Slice<Hearing> list(HearingFilter filter, PageRequest page) {
        Slice<HearingRow> listed = fitting(filter).newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }

    /** Lists and reads ask the same, so that nobody reads what no list shows. */
    private static Conditions fitting(HearingFilter filter) {
        ApplicationId application = filter.applicationId();
        return new Conditions(HearingRow.class)
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .and("statement is null", filter.dueUntil() != null)
                .between("dueOn", null, filter.dueUntil())
                .andOwn(filter.own(), "submitterKey", "applicationId");
    }
}
