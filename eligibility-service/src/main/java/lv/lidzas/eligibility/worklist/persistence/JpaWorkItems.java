package lv.lidzas.eligibility.worklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseAssignment;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.eligibility.worklist.domain.WorkStep;
import lv.lidzas.eligibility.worklist.usecase.WorkFilter;
import lv.lidzas.eligibility.worklist.usecase.WorkItems;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The worklist in PostgreSQL. */
@ApplicationScoped
public class JpaWorkItems implements WorkItems {

    private static final String REASON = "case_assignment.reason";

    private final WorkItemRows rows;
    private final CaseAssignmentRows assignments;
    private final SealedFields fields;
    private final CaseChanges changes;

    JpaWorkItems(
            WorkItemRows rows,
            CaseAssignmentRows assignments,
            SealedFields fields,
            CaseChanges changes) {
        this.rows = rows;
        this.assignments = assignments;
        this.fields = fields;
        this.changes = changes;
    }

    @Override
    public @Nullable WorkItem of(ApplicationId application) {
        WorkItemRow row = rows.findById(application.value());
        return row == null ? null : WorkItemRowMapping.toDomain(row);
    }

    @Override
    public void assign(CaseAssignment assignment) {
        WorkItem item = assignment.item();
        PartyKey assignee = item.assignee();
        CaseAssignmentRow row = new CaseAssignmentRow();
        row.id = assignment.id();
        row.applicationId = item.applicationId().value();
        row.personId = item.personId().value();
        row.assignee = assignee == null ? null : assignee.text();
        row.reason = fields.reseal(null, row.personId, REASON, assignment.reason());
        row.assignedAt = assignment.at();
        row.assignedBy = assignment.by().text();
        assignments.persist(row);
        changes.note(item.applicationId());
    }

    /** A day that is asked for orders the list; of several the first one here. */
    @Override
    public Slice<WorkItem> list(WorkFilter filter, PageRequest page) {
        Conditions fitting =
                new Conditions(WorkItemRow.class)
                        .between(
                                "grantUntil",
                                filter.endingUntil() == null ? null : filter.today(),
                                filter.endingUntil())
                        .and("waiting", filter.endingUntil() == null);
        step(fitting, filter);
        fitting.between("hearingDue", null, filter.hearingDueUntil())
                .between("clarificationDue", null, filter.clarificationDueUntil())
                .and("open", filter.decideUntil() != null)
                .between("decideBy", null, filter.decideUntil())
                .and("identity = :identity", "identity", filter.identity());
        assignees(fitting, filter.assignees());
        return fitting.soonestFirst(rows, "decideBy", page, row -> row.applicationId)
                .map(WorkItemRowMapping::toDomain);
    }

    private static void step(Conditions fitting, WorkFilter filter) {
        WorkStep step = filter.step();
        switch (step) {
            case null -> {
                // Whatever it waits for.
            }
            case DOCUMENTS, DOCUMENT_REVIEW, CASEWORKER, ISSUE ->
                    fitting.and("waitsFor = :next", "next", WaitsFor.valueOf(step.name()));
            case SECOND_PERSON -> fitting.and("draftState = :draft", "draft", StateKind.IN_REVIEW);
            case RETURNED -> fitting.and("draftState = :draft", "draft", StateKind.RETURNED);
            case TO_REVIEW -> fitting.and("toReview", Map.of());
            case HEARING -> fitting.between("hearingDue", null, filter.today());
        }
    }

    private static void assignees(Conditions fitting, @Nullable Set<PartyKey> keys) {
        if (keys == null) {
            return;
        }
        if (keys.isEmpty()) {
            fitting.and("assignee is null", Map.of());
            return;
        }
        List<String> either = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (PartyKey key : keys) {
            String parameter = "assignee" + values.size();
            either.add("assignee = :" + parameter);
            values.put(parameter, key.text());
        }
        fitting.andAnyOf(either, values);
    }
}
