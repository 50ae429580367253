package lv.lidzas.eligibility.decisions.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import org.jspecify.annotations.Nullable;

/** The issued grants that still count, all of them, some at a time (spēkā esošie piešķīrumi). */
public interface LiveGrants {

    /**
     * How many there are.
     *
     * @param day that their last day is not before
     * @param issuedUntil the latest moment of their issue
     */
    int count(LocalDate day, Instant issuedUntil);

    /**
     * Some of them, in the order of their ids.
     *
     * @param last after which they go on; absent for the first
     */
    List<LiveGrant> after(@Nullable DecisionId last, LocalDate day, Instant issuedUntil, int most);

    /** Those of these after which the same record of a person has another one. */
    Set<DecisionId> followed(Collection<DecisionId> grants);
}
