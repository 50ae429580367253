package lv.lidzas.eligibility.assessments.persistence;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Runs of the rules to rows and back; the facts are encrypted by the adapter. */
final class AssessmentRowMapping {

    private AssessmentRowMapping() {}

    static void write(Assessment assessment, AssessmentRow row) {
        Evaluation evaluation = assessment.evaluation();
        row.id = assessment.id().value();
        row.applicationId = assessment.applicationId().value();
        row.personId = assessment.facts().application().personId().value();
        row.madeAt = assessment.madeAt();
        row.assessedOn = assessment.facts().onDay();
        row.ruleSetId = evaluation.ruleSetId().value();
        row.figuresFrom = evaluation.figuresFrom();
        row.outcome = OutcomeKind.of(evaluation.outcome());
        row.waitsFor = assessment.waitsFor();
        DecisionId proposed = assessment.proposedDecisionId();
        row.proposedDecisionId = proposed == null ? null : proposed.value();
        row.current = assessment.current();
        row.trace = TraceJson.write(evaluation.trace());
        GrantedHours hours = evaluation.hours();
        if (hours != null) {
            row.assessedMinutes = hours.assessedMinutes();
            row.deductedMinutes = hours.deductedMinutes();
            row.per = hours.per();
        }
        row.purposesToAssess = evaluation.purposesToAssess().stream().map(Purpose::code).toList();
        GrantPeriod period = evaluation.period();
        if (period != null) {
            row.firstDay = period.first();
            row.lastDay = period.last();
        }
    }

    /** Without what was found of the need, which not everybody is given who is given the other facts. */
    static String write(Facts relied) {
        return StoredJson.write(relied.assessed(null));
    }

    static @Nullable String writeNeed(Facts relied) {
        return relied.need() == null ? null : StoredJson.write(relied.need());
    }

    static Assessment toDomain(AssessmentRow row, @Nullable String facts, @Nullable String need) {
        Evaluation evaluation =
                new Evaluation(
                        new RuleSetId(row.ruleSetId),
                        row.figuresFrom,
                        TraceJson.read(row.trace),
                        hours(row),
                        row.purposesToAssess.stream().map(Purpose::new).toList(),
                        row.firstDay == null || row.lastDay == null
                                ? null
                                : new GrantPeriod(row.firstDay, row.lastDay));
        return new Assessment(
                new AssessmentId(row.id),
                row.madeAt,
                facts == null ? erased(row) : facts(facts, need),
                evaluation,
                row.proposedDecisionId == null ? null : new DecisionId(row.proposedDecisionId),
                row.current);
    }

    private static Facts facts(String relied, @Nullable String need) {
        return StoredJson.read(relied, Facts.class)
                .assessed(need == null ? null : StoredJson.read(need, NeedFact.class));
    }

    private static Facts erased(AssessmentRow row) {
        return new Facts(
                row.assessedOn,
                ApplicationFacts.erased(
                        new ApplicationId(row.applicationId), new PersonId(row.personId)),
                List.of());
    }

    private static @Nullable GrantedHours hours(AssessmentRow row) {
        return row.assessedMinutes == null || row.deductedMinutes == null || row.per == null
                ? null
                : new GrantedHours(row.assessedMinutes, row.deductedMinutes, row.per);
    }
}
