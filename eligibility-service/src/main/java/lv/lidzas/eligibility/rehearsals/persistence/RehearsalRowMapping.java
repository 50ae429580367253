package lv.lidzas.eligibility.rehearsals.persistence;

import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rehearsals.domain.GrantImpact;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Rehearsals to rows and back; nothing in them is about a person but ids, codes and minutes. */
final class RehearsalRowMapping {

    private RehearsalRowMapping() {}

    /** A new row as the insert of many reads it. */
    private record NewGrant(
            UUID id,
            UUID rehearsal_id,
            UUID decision_id,
            UUID application_id,
            UUID person_id,
            RehearsedEffect effect,
            List<String> conditions,
            List<String> figures,
            int minutes_before,
            @Nullable Integer minutes_after,
            Per per) {}

    static String newRows(RehearsalId id, List<RehearsedGrant> found) {
        return StoredJson.write(
                found.stream()
                        .map(grant ->
                                new NewGrant(
                                        grant.id(),
                                        id.value(),
                                        grant.decisionId().value(),
                                        grant.applicationId().value(),
                                        grant.personId().value(),
                                        grant.impact().effect(),
                                        grant.impact().conditions(),
                                        grant.impact().figures(),
                                        grant.impact().minutesBefore(),
                                        grant.impact().minutesAfter(),
                                        grant.impact().per()))
                        .toList());
    }

    static void write(Rehearsal rehearsal, RehearsalRow row) {
        row.id = rehearsal.id().value();
        row.ruleSetId = rehearsal.tried().ruleSetId().value();
        row.figures = rehearsal.tried().figures();
        row.fingerprint = rehearsal.tried().fingerprint();
        row.decidesOn = rehearsal.tried().decidesOn();
        row.state = rehearsal.state();
        row.startedAt = rehearsal.started().at();
        row.startedBy = rehearsal.started().by().text();
        DecisionId last = rehearsal.progress().last();
        row.done = rehearsal.progress().done();
        row.total = rehearsal.progress().total();
        row.lastDecisionId = last == null ? null : last.value();
        row.finishedAt = rehearsal.finishedAt();
        Rehearsal.Act approved = rehearsal.approved();
        row.approvedAt = approved == null ? null : approved.at();
        row.approvedBy = approved == null ? null : approved.by().text();
    }

    static Rehearsal toDomain(RehearsalRow row) {
        return new Rehearsal(
                new RehearsalId(row.id),
                new Rehearsal.Tried(
                        new RuleSetId(row.ruleSetId), row.figures, row.fingerprint, row.decidesOn),
                row.state,
                new Rehearsal.Act(row.startedAt, new PartyKey(row.startedBy)),
                new Rehearsal.Progress(
                        row.done,
                        row.total,
                        row.lastDecisionId == null ? null : new DecisionId(row.lastDecisionId)),
                row.finishedAt,
                row.approvedAt == null || row.approvedBy == null
                        ? null
                        : new Rehearsal.Act(row.approvedAt, new PartyKey(row.approvedBy)));
    }

    static RehearsedGrant toDomain(RehearsedGrantRow row) {
        return new RehearsedGrant(
                row.id,
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new GrantImpact(
                        row.effect,
                        row.conditions,
                        row.figures,
                        row.minutesBefore,
                        row.minutesAfter,
                        row.per),
                row.isMarked);
    }
}
