package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.intake.retention.domain.RetentionRule;

/** Tells how long each class is kept and how much of it is due (glabāšanas termiņu saraksts). */
@ApplicationScoped
public class ListRetentionClasses {

    private final ListRetentionTerms terms;
    private final NewRetentionRuns runs;

    ListRetentionClasses(ListRetentionTerms terms, NewRetentionRuns runs) {
        this.terms = terms;
        this.runs = runs;
    }

    /**
     * A class.
     *
     * @param due how many would go today
     */
    public record DueClass(RetentionRule rule, long due) {}

    /** Every class once. */
    @Transactional
    public List<DueClass> handle() {
        return terms.handle().stream().map(rule -> new DueClass(rule, runs.dueOf(rule))).toList();
    }
}
