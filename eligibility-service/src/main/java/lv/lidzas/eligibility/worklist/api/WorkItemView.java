package lv.lidzas.eligibility.worklist.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.eligibility.worklist.domain.WorkStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the worklist. */
@Schema(
        description =
                "A case as who works on it sees it in a list; it names no person (lieta darbinieka sarakstā)")
public record WorkItemView(
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(
                        description =
                                "What it waits for, which may be several things; empty for a grant in force in which nothing is to be"
                                        + " done",
                        examples = "[\"CASEWORKER\",\"HEARING\"]",
                        maxItems = 5)
                List<WorkStep> waitsFor,
        @Schema(
                        description =
                                "The last day of the statutory month; absent once the case is decided",
                        examples = "2026-12-21")
                @Nullable LocalDate decideBy,
        @Schema(
                        description =
                                "How many days are left to decide, less than 0 when it is overdue; absent once the case is decided",
                        examples = "28")
                @Nullable Long daysLeft,
        @Schema(
                        description =
                                "The current assessment; absent once the case is decided, or before its first",
                        examples = "0192f3a1-7a06-7c00-8000-000000000006")
                @Nullable UUID assessmentId,
        @Schema(description = "What the current assessment gave", examples = "UNCLEAR")
                @Nullable OutcomeKind outcome,
        @Schema(
                        description = "Whether it is certain who files, and how they showed it",
                        examples = "PENDING")
                IdentityKind identity,
        @Schema(
                        description = "The key of who works on it; absent when nobody does",
                        examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg")
                @Nullable String assignee,
        @Schema(
                        description =
                                "From which day on the last invitation to speak is due or over; absent when there is none that counts",
                        examples = "2026-12-14")
                @Nullable LocalDate hearingDue,
        @Schema(
                        description = "A draft that waits for a second person, or was given back",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                @Nullable UUID draftId,
        @Schema(
                        description =
                                "The last day of a grant in force; absent before there is one",
                        examples = "2027-11-22")
                @Nullable LocalDate grantUntil,
        @Schema(
                        description =
                                "The day of the open question that is due first; absent where nothing is unclear",
                        examples = "2026-12-07")
                @Nullable LocalDate clarificationDue) {

    static WorkItemView of(WorkItem item, LocalDate today) {
        WorkItem.Run run = item.run();
        WorkItem.Draft draft = item.draft();
        return new WorkItemView(
                item.applicationId().value(),
                item.stepsOn(today),
                item.deadline(),
                item.daysLeft(today),
                run == null ? null : run.id().value(),
                run == null ? null : run.outcome(),
                item.identity(),
                item.assignee() == null ? null : item.assignee().text(),
                item.hearingDue(),
                draft == null ? null : draft.id().value(),
                item.grantUntil(),
                item.clarificationDue());
    }
}
