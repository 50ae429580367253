package lv.lidzas.eligibility.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.domain.TextCorrectionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.crypto.SealedFields;
import lv.lidzas.kit.words.PartyKey;

/** Corrections to rows and back; the words are encrypted under the person's key. */
@ApplicationScoped
class TextCorrectionRowMapping {

    private static final String WRONG = "text_correction.wrong";
    private static final String CORRECTED = "text_correction.corrected";

    private final SealedFields fields;

    TextCorrectionRowMapping(SealedFields fields) {
        this.fields = fields;
    }

    /** Reads the keys of a page at once. */
    void fetchKeys(List<TextCorrectionRow> rows) {
        fields.fetch(rows.stream().map(row -> row.personId).toList());
    }

    TextCorrectionRow row(TextCorrection correction) {
        TextCorrectionRow row = new TextCorrectionRow();
        row.id = correction.id().value();
        row.decisionId = correction.decisionId().value();
        row.applicationId = correction.applicationId().value();
        row.personId = correction.personId().value();
        row.wrong = fields.sealed(row.personId, WRONG, correction.wrong());
        row.corrected = fields.sealed(row.personId, CORRECTED, correction.right());
        row.recordedAt = correction.at();
        row.recordedBy = correction.by().text();
        return row;
    }

    TextCorrection toDomain(TextCorrectionRow row) {
        return new TextCorrection(
                new TextCorrectionId(row.id),
                new DecisionId(row.decisionId),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                opened(row, WRONG, row.wrong),
                opened(row, CORRECTED, row.corrected),
                row.recordedAt,
                new PartyKey(row.recordedBy));
    }

    /** Of an erased person nothing can be read any more. */
    private String opened(TextCorrectionRow row, String column, byte[] sealed) {
        return Objects.requireNonNullElse(fields.open(row.personId, column, sealed), "");
    }
}
