package lv.lidzas.intake.rulesets.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
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

    /**
     * How much later than Kafka brought it a new edition may count for a request or another replica. While there is none the
     * database is asked each time, because those who wait for the first one are looked for only once.
     */
    private static final Duration UNASKED = Duration.ofSeconds(1);

    private final RuleSetRows rows;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<String, ReadCopy> read = new ConcurrentHashMap<>();
    private final Cache<LocalDate, RuleSetRows.Edition> serving =
            Caffeine.newBuilder().maximumSize(10).expireAfterWrite(UNASKED).build();

    JpaRuleSetCopies(RuleSetRows rows, TransactionSynchronizationRegistry transactions) {
        this.rows = rows;
        this.transactions = transactions;
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
        serving.invalidateAll();
        transactions.registerInterposedSynchronization(new AskAgain());
    }

    @Override
    public @Nullable RuleSetCopy find(String ruleSetId) {
        return copy(rows.edition("id = ?1", ruleSetId));
    }

    @Override
    public @Nullable RuleSetCopy serving(LocalDate day) {
        RuleSetRows.Edition known = serving.getIfPresent(day);
        if (known != null) {
            return copy(known);
        }
        // Not loaded by the cache, which would let all wait behind one that waits for the database.
        RuleSetRows.Edition asked = rows.edition(SERVING, day);
        if (asked != null) {
            serving.put(day, asked);
        }
        return copy(asked);
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

    /** What was asked before a commit is not what counts after it. */
    private final class AskAgain implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Others still see the edition from before.
        }

        @Override
        public void afterCompletion(int status) {
            serving.invalidateAll();
        }
    }

    /** Read once, because every application needs it: the database still says which edition counts, also to other replicas. */
    private record ReadCopy(RuleSetRows.Edition edition, RuleSetCopy copy) {}
}
