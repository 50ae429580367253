package lv.lidzas.eligibility.needs.persistence;

import java.util.List;
import lv.lidzas.eligibility.needs.domain.PointLimits;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.needs.domain.Recording;
import lv.lidzas.kit.json.StoredJson;
import lv.lidzas.kit.words.PartyKey;

/** Questionnaires to rows and back. */
final class QuestionnaireRowMapping {

    private QuestionnaireRowMapping() {}

    /** What is asked, as it is stored. */
    record Content(List<Questionnaire.Item> items) {}

    static QuestionnaireRow toRow(Questionnaire questionnaire) {
        QuestionnaireRow row = new QuestionnaireRow();
        row.id = questionnaire.id().value();
        row.code = questionnaire.code();
        row.validFrom = questionnaire.validFrom();
        row.content = StoredJson.write(new Content(questionnaire.items()));
        row.needFrom = questionnaire.limits().needFrom();
        row.coefficientTwoFrom = questionnaire.limits().coefficient2From();
        row.loadedAt = questionnaire.loaded().at();
        row.loadedBy = questionnaire.loaded().by().text();
        return row;
    }

    static Questionnaire toDomain(QuestionnaireRow row) {
        return new Questionnaire(
                new QuestionnaireId(row.id),
                row.code,
                row.validFrom,
                StoredJson.read(row.content, Content.class).items(),
                new PointLimits(row.needFrom, row.coefficientTwoFrom),
                new Recording(row.loadedAt, new PartyKey(row.loadedBy)));
    }
}
