package lv.lidzas.intake.duplicates.persistence;

import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.kit.crypto.SealedFields;

/** Turns verdicts into rows. */
final class MatchVerdictRowMapping {

    private MatchVerdictRowMapping() {}

    static MatchVerdictRow toRow(PersonMatch match, MatchVerdict verdict, SealedFields fields) {
        MatchVerdictRow row = new MatchVerdictRow();
        row.id = verdict.id();
        row.matchId = match.id();
        row.state = verdict.state();
        row.reason = fields.sealed(match.one().value(), "match_verdict.reason", verdict.reason());
        row.judgedBy = verdict.by().text();
        row.judgedAt = verdict.at();
        return row;
    }
}
