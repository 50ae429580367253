package lv.lidzas.intake.rulesets.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import org.jspecify.annotations.Nullable;

/** Keeps the copies of rule sets in PostgreSQL. */
@ApplicationScoped
public class JpaRuleSetCopies implements RuleSetCopies {

    private static final String SERVING =
            """
            (applicableFrom is null or applicableFrom <= ?1) and (applicableUntil is null or applicableUntil >= ?1)
            order by applicableFrom desc nulls last, publishedAt desc\
            """;

    private final RuleSetRows rows;

    JpaRuleSetCopies(RuleSetRows rows) {
        this.rows = rows;
    }

    @Override
    public void keep(RuleSetCopy copy, Instant publishedAt) {
        RuleSetRow known = rows.findById(copy.ruleSetId());
        if (known != null && known.publishedAt.isAfter(publishedAt)) {
            return;
        }
        RuleSetRow row = known == null ? new RuleSetRow() : known;
        RuleSetRowMapping.write(copy, publishedAt, row);
        rows.persist(row);
        rows.flush();
    }

    @Override
    public @Nullable RuleSetCopy find(String ruleSetId) {
        return copy(rows.findById(ruleSetId));
    }

    @Override
    public @Nullable RuleSetCopy serving(LocalDate day) {
        return copy(rows.find(SERVING, day).firstResult());
    }

    private static @Nullable RuleSetCopy copy(@Nullable RuleSetRow row) {
        return row == null ? null : RuleSetRowMapping.toDomain(row);
    }
}
