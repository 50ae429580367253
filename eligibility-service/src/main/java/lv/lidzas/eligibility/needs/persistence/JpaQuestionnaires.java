package lv.lidzas.eligibility.needs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.needs.usecase.Questionnaires;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Questionnaires in PostgreSQL. */
@ApplicationScoped
public class JpaQuestionnaires implements Questionnaires {

    private final QuestionnaireRows rows;
    private final NamedLocks locks;

    JpaQuestionnaires(QuestionnaireRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public @Nullable Questionnaire heldLast() {
        locks.hold("questionnaires");
        return rows.find("order by validFrom desc")
                .firstResultOptional()
                .map(QuestionnaireRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public boolean has(String code) {
        return rows.count("code", code) > 0;
    }

    @Override
    public void add(Questionnaire questionnaire) {
        rows.persist(QuestionnaireRowMapping.toRow(questionnaire));
    }

    @Override
    public @Nullable Questionnaire inForceOn(LocalDate day) {
        return rows.find("validFrom <= ?1 order by validFrom desc", day)
                .firstResultOptional()
                .map(QuestionnaireRowMapping::toDomain)
                .orElse(null);
    }

    @Override
    public @Nullable Questionnaire find(QuestionnaireId id) {
        QuestionnaireRow row = rows.findById(id.value());
        return row == null ? null : QuestionnaireRowMapping.toDomain(row);
    }

    @Override
    public Slice<Questionnaire> list(PageRequest page) {
        return new Conditions(QuestionnaireRow.class)
                .newestFirst(rows, page, row -> row.id)
                .map(QuestionnaireRowMapping::toDomain);
    }
}
