package lv.lidzas.eligibility.foresight.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.foresight.domain.EndingKind;
import lv.lidzas.eligibility.foresight.domain.ForeseenEnd;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.json.StoredJson;

/** Ends to rows and back. */
final class ForeseenEndRowMapping {

    private ForeseenEndRowMapping() {}

    /** A row as the statement for many reads it. */
    private record NewEnd(
            UUID id,
            EndingKind kind,
            UUID subject_id,
            LocalDate day,
            UUID decision_id,
            UUID application_id,
            UUID person_id) {}

    static String newRows(List<KeptEnd> ends) {
        return StoredJson.write(
                ends.stream()
                        .map(it ->
                                new NewEnd(
                                        it.id(),
                                        it.end().kind(),
                                        it.end().subject(),
                                        it.end().day(),
                                        it.decisionId().value(),
                                        it.applicationId().value(),
                                        it.personId().value()))
                        .toList());
    }

    static KeptEnd toDomain(ForeseenEndRow row) {
        return new KeptEnd(
                row.id,
                new ForeseenEnd(row.kind, row.subjectId, row.day),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId));
    }
}
