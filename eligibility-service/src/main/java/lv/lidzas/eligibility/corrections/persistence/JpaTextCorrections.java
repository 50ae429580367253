package lv.lidzas.eligibility.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.usecase.TextCorrections;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Corrections in PostgreSQL, which lets none be changed. */
@ApplicationScoped
public class JpaTextCorrections implements TextCorrections {

    private final TextCorrectionRows rows;
    private final TextCorrectionRowMapping mapping;

    JpaTextCorrections(TextCorrectionRows rows, TextCorrectionRowMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void add(TextCorrection correction) {
        rows.persist(mapping.row(correction));
    }

    @Override
    public Slice<TextCorrection> list(DecisionId decision, PageRequest page) {
        Slice<TextCorrectionRow> listed =
                new Conditions(TextCorrectionRow.class)
                        .and("decisionId = :decision", "decision", decision.value())
                        .newestFirst(rows, page, row -> row.id);
        mapping.fetchKeys(listed.items());
        return listed.map(mapping::toDomain);
    }

    @Override
    public List<TextCorrection> of(DecisionId decision) {
        List<TextCorrectionRow> all = rows.list("decisionId = ?1 order by id", decision.value());
        mapping.fetchKeys(all);
        return all.stream().map(mapping::toDomain).toList();
    }
}
