package lv.lidzas.eligibility.clarifications.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.clarifications.domain.Question;
import lv.lidzas.eligibility.clarifications.usecase.ClarificationFilter;
import lv.lidzas.eligibility.clarifications.usecase.Clarifications;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.Peek;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Clarifications in PostgreSQL; a unique index keeps one open per case and question. */
@ApplicationScoped
public class JpaClarifications implements Clarifications {

    private final ClarificationRows rows;
    private final HeardParties parties;
    private final CaseChanges changes;

    JpaClarifications(ClarificationRows rows, HeardParties parties, CaseChanges changes) {
        this.rows = rows;
        this.parties = parties;
        this.changes = changes;
    }

    @Override
    public void add(Clarification asked) {
        ClarificationRow row = new ClarificationRow();
        row.id = asked.id().value();
        row.applicationId = asked.applicationId().value();
        row.personId = asked.personId().value();
        PartyKey submitter = parties.of(row.applicationId).submitter();
        row.submitterKey = submitter == null ? null : submitter.text();
        row.reason = asked.question().reason().code();
        row.details = asked.question().details();
        row.document = asked.question().document();
        row.answerBy = asked.question().answerBy();
        row.opening = asked.opening();
        row.openedAt = asked.openedAt();
        row.dueOn = asked.dueOn();
        rows.persist(row);
        changes.note(asked.applicationId());
    }

    @Override
    public void save(Clarification asked) {
        ClarificationRow row = rows.findById(asked.id().value());
        row.closedAt = asked.closedAt();
        row.toldOverdueAt = asked.toldOverdueAt();
        changes.note(asked.applicationId());
    }

    @Override
    public List<Clarification> of(ApplicationId application) {
        return rows.list("applicationId", application.value()).stream()
                .map(JpaClarifications::toDomain)
                .toList();
    }

    @Override
    public @Nullable ApplicationId applicationOf(ClarificationId id) {
        UUID found =
                Peek.at(
                        rows.getEntityManager(),
                        ClarificationRow.class,
                        "applicationId",
                        id.value());
        return found == null ? null : new ApplicationId(found);
    }

    @Override
    public @Nullable Clarification find(ClarificationId id) {
        ClarificationRow row = rows.findById(id.value());
        return row == null ? null : toDomain(row);
    }

    @Override
    public Slice<Clarification> list(ClarificationFilter filter, PageRequest page) {
        ApplicationId application = filter.applicationId();
        return new Conditions(ClarificationRow.class)
                .and(
                        "applicationId = :application",
                        "application",
                        application == null ? null : application.value())
                .and("closedAt is null", filter.open() || filter.dueUntil() != null)
                .and("toldOverdueAt is null", filter.untold())
                .between("dueOn", null, filter.dueUntil())
                .andOwn(filter.own(), "submitterKey", "applicationId")
                .newestFirst(rows, page, row -> row.id)
                .map(JpaClarifications::toDomain);
    }

    private static Clarification toDomain(ClarificationRow row) {
        return new Clarification(
                new ClarificationId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new Question(new Reason(row.reason, row.details), row.document, row.answerBy),
                row.opening,
                row.openedAt,
                row.dueOn,
                row.closedAt,
                row.toldOverdueAt);
    }
}
