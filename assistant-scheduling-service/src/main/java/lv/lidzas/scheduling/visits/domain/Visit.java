package lv.lidzas.scheduling.visits.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * Help on a day (apmeklējums): planned, done and confirmed.
 *
 * @param allocationId from which it takes its time
 * @param budgetId the client's budget
 * @param applicationId the client's case
 * @param assistantId who comes
 * @param humanId the record that stands for the client
 * @param purpose code of the rule set
 * @param place code of a named place; absent where none was said, and nobody is located
 * @param seriesId of visits that were planned together; absent where it stands alone
 * @param newSteps what happened to it since it was read
 * @param version changes with every step
 */
public record Visit(
        VisitId id,
        AllocationId allocationId,
        BudgetId budgetId,
        UUID applicationId,
        AssistantId assistantId,
        UUID humanId,
        String purpose,
        VisitTime time,
        @Nullable String place,
        VisitState state,
        @Nullable UUID seriesId,
        Instant plannedAt,
        List<VisitStep> newSteps,
        long version) {

    public Visit {
        newSteps = List.copyOf(newSteps);
    }

    /** The visit after something happened to it. */
    public Visit now(VisitState next, VisitStep step) {
        return with(allocationId, assistantId, humanId, next, step);
    }

    /** The visit at another time, or with another assistant; from now on it counts for whoever the person is now. */
    public Visit moved(Ground ground, VisitStep step) {
        return with(
                ground.allocation().id(),
                ground.assistant().id(),
                ground.budget().humanId(),
                VisitState.PLANNED,
                step);
    }

    /** The visit while it changes from one assistant to another: nobody is to come, and nobody is told of it. */
    public Visit vacated() {
        return new Visit(
                id,
                allocationId,
                budgetId,
                applicationId,
                assistantId,
                humanId,
                purpose,
                time,
                place,
                VisitState.LEFT_OPEN,
                seriesId,
                plannedAt,
                newSteps,
                version);
    }

    private Visit with(
            AllocationId allocation,
            AssistantId assistant,
            UUID human,
            VisitState next,
            VisitStep step) {
        List<VisitStep> steps = new ArrayList<>(newSteps);
        steps.add(step);
        return new Visit(
                id,
                allocation,
                budgetId,
                applicationId,
                assistant,
                human,
                purpose,
                step.time(),
                place,
                next,
                seriesId,
                plannedAt,
                steps,
                version);
    }

    /** A step of a kind, at the time for which the visit is planned. */
    public VisitStep step(
            StepKind kind,
            Side side,
            @Nullable PartyKey by,
            @Nullable VisitReason reason,
            Instant at) {
        return new VisitStep(kind, side, by, reason, time, at);
    }
}
