package lv.lidzas.intake.rulesets.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, ReadCopy> read = new ConcurrentHashMap<>();

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
        read.remove(copy.ruleSetId());
    }

    @Override
    public @Nullable RuleSetCopy find(String ruleSetId) {
        return copy(rows.edition("id = ?1", ruleSetId));
    }

    @Override
    public @Nullable RuleSetCopy serving(LocalDate day) {
        return copy(rows.edition(SERVING, day));
    }

    private @Nullable RuleSetCopy copy(RuleSetRows.@Nullable Edition asked) {
        if (asked == null) {
            return null;
        }
        ReadCopy known = read.get(asked.id());
        if (known != null && known.edition().equals(asked)) {
            return known.copy();
        }
        RuleSetCopy copy = RuleSetRowMapping.toDomain(rows.findById(asked.id()));
        read.put(asked.id(), new ReadCopy(asked, copy));
        return copy;
    }

    /** Read once, because every application needs it: the database still says which edition counts, also to other replicas. */
    private record ReadCopy(RuleSetRows.Edition edition, RuleSetCopy copy) {}
}
