package lv.lidzas.intake.duplicates.persistence;

import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.kit.crypto.FieldCipher;

/** Turns verdicts into rows. */
final class MatchVerdictRowMapping {

    private MatchVerdictRowMapping() {}

    static MatchVerdictRow toRow(UUID match, MatchVerdict verdict, FieldCipher cipher) {
        MatchVerdictRow row = new MatchVerdictRow();
        row.id = verdict.id();
        row.matchId = match;
        row.state = verdict.state();
        row.reasonCipher = cipher.encrypt(verdict.reason());
        row.judgedBy = verdict.by().text();
        row.judgedAt = verdict.at();
        return row;
    }
}
