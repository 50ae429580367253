package lv.lidzas.eligibility.letters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.eligibility.letters.usecase.Letters;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Letters in PostgreSQL. */
@ApplicationScoped
public class JpaLetters implements Letters {

    private final LetterRows rows;
    private final LetterRowMapping mapping;

    JpaLetters(LetterRows rows, LetterRowMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(Letter letter) {
        rows.persist(mapping.row(letter, Objects.requireNonNull(letter.text())));
    }

    @Override
    public @Nullable Letter find(DecisionId decision, LetterId id) {
        LetterRow row = rows.findById(id.value());
        return row == null || !row.decisionId.equals(decision.value()) ? null : mapping.whole(row);
    }

    @Override
    public Slice<Letter> list(DecisionId decision, PageRequest page) {
        return new Conditions(LetterRow.class)
                .and("decisionId = :decision", "decision", decision.value())
                .newestFirst(rows, page, row -> row.id)
                .map(LetterRowMapping::withoutWords);
    }
}
