package lv.lidzas.eligibility.decisions.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * That a grant gives nothing for a time, and goes on afterwards (piešķīruma apturēšana).
 *
 * @param by the decision that suspended it
 * @param first the first day without assistance
 * @param last the last one; absent while nobody lifted it
 */
public record Suspended(DecisionId by, LocalDate first, @Nullable LocalDate last) {

    /** Whether the day is one of these. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !isOverBefore(day);
    }

    /** Whether the last one lies before a day. */
    public boolean isOverBefore(LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
