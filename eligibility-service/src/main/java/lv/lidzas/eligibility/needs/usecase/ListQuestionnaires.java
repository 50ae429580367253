package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the questionnaires (parāda anketu sarakstu). */
@ApplicationScoped
public class ListQuestionnaires {

    private final Questionnaires questionnaires;

    ListQuestionnaires(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Transactional
    public Slice<Questionnaire> handle(PageRequest page) {
        return questionnaires.list(page);
    }
}
