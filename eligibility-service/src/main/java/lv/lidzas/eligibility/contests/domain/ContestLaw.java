package lv.lidzas.eligibility.contests.domain;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import org.jspecify.annotations.Nullable;

/** What contests make of a decision (apstrīdēšanas tiesiskās sekas). */
public final class ContestLaw {

    private ContestLaw() {}

    /**
     * Whether a contest suspends a decision that says so (APL s.80): it does, except where the addressee of what is favourable asks for
     * more. Whether it does for the end of a grant is open (Social Services Law s.17.1(4)), so it does until a lead caseworker states
     * otherwise.
     */
    public static boolean suspends(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Refusal _, Ruling.Ending _, Ruling.Suspension _ -> true;
            case Ruling.Grant grant -> grant.reduces() != null;
            case Ruling.Draft _, Ruling.Resumption _ -> false;
        };
    }

    /** What all contests of a decision make of it: void stays void, what is pending goes before what was decided. */
    public static @Nullable ContestMark markOf(Collection<Contest> contests) {
        Set<ContestResult> results =
                contests.stream()
                        .map(Contest::ruling)
                        .filter(Objects::nonNull)
                        .map(ContestRuling::result)
                        .collect(Collectors.toUnmodifiableSet());
        if (results.contains(ContestResult.REVOKED)) {
            return ContestMark.REVOKED;
        }
        if (contests.stream().anyMatch(Contest::isSuspending)) {
            return ContestMark.SUSPENDED;
        }
        if (contests.stream().anyMatch(Contest::isPending)) {
            return ContestMark.CONTESTED;
        }
        if (results.contains(ContestResult.AMENDED)) {
            return ContestMark.AMENDED;
        }
        return results.contains(ContestResult.UPHELD) ? ContestMark.UPHELD : null;
    }
}
