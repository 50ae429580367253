package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.needs.domain.QuestionnaireRefusal;
import lv.lidzas.kit.words.Result;

/** Reads a questionnaire (parāda anketu). */
@ApplicationScoped
public class FindQuestionnaire {

    private final Questionnaires questionnaires;

    FindQuestionnaire(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Transactional
    public Result<Questionnaire, QuestionnaireRefusal> handle(QuestionnaireId id) {
        Questionnaire found = questionnaires.find(id);
        return found == null
                ? Result.refused(new QuestionnaireRefusal.Unknown())
                : Result.done(found);
    }
}
