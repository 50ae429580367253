package lv.lidzas.eligibility.assessments.persistence;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Runs of the rules to rows and back. */
final class AssessmentRowMapping {

    private AssessmentRowMapping() {}

    static void write(Assessment assessment, AssessmentRow row) {
        Evaluation evaluation = assessment.evaluation();
        row.id = assessment.id().value();
        row.applicationId = assessment.applicationId().value();
        row.submitterSubject = assessment.facts().application().submitterSubject();
        row.madeAt = assessment.madeAt();
        row.assessedOn = assessment.facts().onDay();
        row.ruleSetId = evaluation.ruleSetId().value();
        row.figuresFrom = evaluation.figuresFrom();
        row.outcome = OutcomeKind.of(evaluation.outcome());
        row.waitsFor = assessment.waitsFor();
        DecisionId proposed = assessment.proposedDecisionId();
        row.proposedDecisionId = proposed == null ? null : proposed.value();
        row.current = assessment.current();
        row.facts = write(assessment.facts());
        row.trace = TraceJson.write(evaluation.trace());
        GrantedHours hours = evaluation.hours();
        if (hours != null) {
            row.assessedMinutes = hours.assessedMinutes();
            row.deductedMinutes = hours.deductedMinutes();
            row.per = hours.per();
        }
        GrantPeriod period = evaluation.period();
        if (period != null) {
            row.firstDay = period.first();
            row.lastDay = period.last();
        }
    }

    static String write(Facts relied) {
        return StoredJson.write(relied);
    }

    static Assessment toDomain(AssessmentRow row) {
        Evaluation evaluation =
                new Evaluation(
                        new RuleSetId(row.ruleSetId),
                        row.figuresFrom,
                        TraceJson.read(row.trace),
                        hours(row),
                        row.firstDay == null || row.lastDay == null
                                ? null
                                : new GrantPeriod(row.firstDay, row.lastDay));
        return new Assessment(
                new AssessmentId(row.id),
                row.madeAt,
                StoredJson.read(row.facts, Facts.class),
                evaluation,
                row.proposedDecisionId == null ? null : new DecisionId(row.proposedDecisionId),
                row.current);
    }

    private static @Nullable GrantedHours hours(AssessmentRow row) {
        return row.assessedMinutes == null || row.deductedMinutes == null || row.per == null
                ? null
                : new GrantedHours(row.assessedMinutes, row.deductedMinutes, row.per);
    }
}
