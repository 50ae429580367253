package lv.lidzas.eligibility.needs.usecase;

import java.time.LocalDate;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The questionnaires of the municipality (anketas); none is ever changed or taken away. */
public interface Questionnaires {

    /** The one that begins last; until the transaction ends nobody else asks. Absent when there is none. */
    @Nullable Questionnaire heldLast();

    /** Whether one has the code. */
    boolean has(String code);

    /** Keeps a new one. */
    void add(Questionnaire questionnaire);

    /** The one that holds on a day; absent when none does. */
    @Nullable Questionnaire inForceOn(LocalDate day);

    /** One of them; absent when it is unknown. */
    @Nullable Questionnaire find(QuestionnaireId id);

    /** All, newest first. */
    Slice<Questionnaire> list(PageRequest page);
}
