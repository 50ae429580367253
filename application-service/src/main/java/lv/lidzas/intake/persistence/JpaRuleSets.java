package lv.lidzas.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.usecase.RuleSets;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Keeps the copies of rule sets in PostgreSQL. */
@ApplicationScoped
public class JpaRuleSets implements RuleSets {

    private static final String SERVING =
            """
            (applicableFrom is null or applicableFrom <= ?1) and (applicableUntil is null or applicableUntil > ?1)
            order by applicableFrom desc nulls last, publishedAt desc\
            """;

    private final RuleSetRows rows;

    JpaRuleSets(RuleSetRows rows) {
        this.rows = rows;
    }

    @Override
    public void keep(RuleSetTerms terms, Instant publishedAt) {
        RuleSetRow row = rows.findById(terms.ruleSetId());
        if (row != null && row.publishedAt.isAfter(publishedAt)) {
            return;
        }
        boolean isNew = row == null;
        RuleSetRow kept = row == null ? new RuleSetRow() : row;
        kept.id = terms.ruleSetId();
        kept.applicableFrom = terms.applicableFrom();
        kept.applicableUntil = terms.applicableUntil();
        kept.publishedAt = publishedAt;
        kept.terms = StoredJson.write(terms);
        if (isNew) {
            rows.persist(kept);
        }
        rows.flush();
    }

    @Override
    public @Nullable RuleSetTerms find(String ruleSetId) {
        return terms(rows.findById(ruleSetId));
    }

    @Override
    public @Nullable RuleSetTerms serving(LocalDate day) {
        return terms(rows.find(SERVING, day).firstResult());
    }

    private static @Nullable RuleSetTerms terms(@Nullable RuleSetRow row) {
        return row == null ? null : StoredJson.read(row.terms, RuleSetTerms.class);
    }
}
