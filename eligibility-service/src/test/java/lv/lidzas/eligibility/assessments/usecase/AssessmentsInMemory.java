package lv.lidzas.eligibility.assessments.usecase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Runs of the rules for one thread. */
public final class AssessmentsInMemory implements Assessments {

    private final Map<AssessmentId, Assessment> runs = new LinkedHashMap<>();
    private final HeardParties parties;

    public AssessmentsInMemory(HeardParties parties) {
        this.parties = parties;
    }

    public List<Assessment> all() {
        return List.copyOf(runs.values());
    }

    @Override
    public void append(Assessment assessment) {
        close(assessment.applicationId());
        runs.put(assessment.id(), assessment);
    }

    @Override
    public void rely(ApplicationId application, Facts relied) {
        runs.replaceAll((_, run) ->
                run.current() && run.applicationId().equals(application)
                        ? new Assessment(
                                run.id(),
                                run.madeAt(),
                                relied,
                                run.evaluation(),
                                run.proposedDecisionId(),
                                true)
                        : run);
    }

    @Override
    public void close(ApplicationId application) {
        runs.replaceAll((_, before) ->
                before.applicationId().equals(application) ? history(before) : before);
    }

    private static Assessment history(Assessment before) {
        return new Assessment(
                before.id(),
                before.madeAt(),
                before.facts(),
                before.evaluation(),
                before.proposedDecisionId(),
                false);
    }

    @Override
    public @Nullable Assessment current(ApplicationId application) {
        return runs.values().stream()
                .filter(it -> it.current() && it.applicationId().equals(application))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Assessment find(AssessmentId id) {
        return runs.get(id);
    }

    @Override
    public Slice<AssessmentSummary> list(AssessmentFilter filter, PageRequest page) {
        return Slice.of(
                        runs.values().stream()
                                .filter(it -> fits(filter, it))
                                .sorted(Comparator.comparing(AssessmentsInMemory::id).reversed())
                                .filter(it ->
                                        page.after() == null || id(it).compareTo(page.after()) < 0)
                                .limit(page.limit() + 1L)
                                .toList(),
                        page,
                        AssessmentsInMemory::id)
                .map(AssessmentsInMemory::summary);
    }

    static AssessmentSummary summary(Assessment run) {
        DecisionId proposed = run.proposedDecisionId();
        return new AssessmentSummary(
                run.id().value(),
                run.applicationId().value(),
                run.current(),
                run.facts().onDay(),
                run.madeAt(),
                run.evaluation().ruleSetId().value(),
                run.evaluation().figuresFrom(),
                OutcomeKind.of(run.evaluation().outcome()),
                run.waitsFor(),
                proposed == null ? null : proposed.value());
    }

    private boolean fits(AssessmentFilter filter, Assessment it) {
        return fits(filter.applicationId(), it.applicationId())
                && fits(filter.outcome(), OutcomeKind.of(it.evaluation().outcome()))
                && (filter.own() == null
                        || filter.own().include(parties.of(it.applicationId().value())))
                && (it.current() || filter.history() == AssessmentFilter.History.ALL);
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private static UUID id(Assessment assessment) {
        return assessment.id().value();
    }
}
