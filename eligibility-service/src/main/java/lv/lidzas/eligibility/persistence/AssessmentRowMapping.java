package lv.lidzas.eligibility.persistence;

import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import lv.lidzas.eligibility.domain.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/** Runs of the rules to rows and back. */
final class AssessmentRowMapping {

    private AssessmentRowMapping() {}

    static AssessmentRow toRow(Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        AssessmentRow row = new AssessmentRow();
        row.id = assessment.id().value();
        row.applicationId = assessment.applicationId().value();
        row.submitterSubject = assessment.facts().application().submitterSubject();
        row.madeAt = assessment.madeAt();
        row.assessedOn = assessment.facts().onDay();
        row.ruleSetId = evaluation.ruleSetId().value();
        row.parametersVersion = evaluation.parametersVersion();
        row.outcome = OutcomeKind.of(evaluation.outcome());
        row.waitsFor = assessment.waitsFor();
        DecisionId proposed = assessment.proposedDecisionId();
        row.proposedDecisionId = proposed == null ? null : proposed.value();
        row.current = assessment.current();
        row.facts = FactsJson.write(assessment.facts());
        row.trace = TraceJson.write(evaluation.trace());
        GrantedHours hours = evaluation.hours();
        if (hours != null) {
            row.assessedMinutesPerWeek = hours.assessedMinutesPerWeek();
            row.deductedMinutesPerWeek = hours.deductedMinutesPerWeek();
        }
        GrantPeriod period = evaluation.period();
        if (period != null) {
            row.firstDay = period.first();
            row.lastDay = period.last();
        }
        return row;
    }

    static @Nullable Assessment toDomain(@Nullable AssessmentRow row) {
        return row == null ? null : existing(row);
    }

    static Assessment existing(AssessmentRow row) {
        Evaluation evaluation =
                new Evaluation(
                        new RuleSetId(row.ruleSetId),
                        row.parametersVersion,
                        TraceJson.read(row.trace),
                        hours(row.assessedMinutesPerWeek, row.deductedMinutesPerWeek),
                        row.firstDay == null || row.lastDay == null
                                ? null
                                : new GrantPeriod(row.firstDay, row.lastDay));
        return new Assessment(
                new AssessmentId(row.id),
                row.madeAt,
                FactsJson.read(row.facts),
                evaluation,
                row.proposedDecisionId == null ? null : new DecisionId(row.proposedDecisionId),
                row.current);
    }

    static @Nullable GrantedHours hours(@Nullable Integer assessed, @Nullable Integer deducted) {
        return assessed == null || deducted == null ? null : new GrantedHours(assessed, deducted);
    }
}
