package lv.lidzas.eligibility.domain.hours;

import java.time.LocalDate;
import java.util.stream.Stream;
import lv.lidzas.eligibility.domain.DocumentFact;
import lv.lidzas.eligibility.domain.DocumentKind;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * How long a grant may be (ilgākais laikposms): from the day of the decision, at most some years, no longer than the opinion
 * holds, and for a child no longer than childhood.
 *
 * @param basis where it is written
 * @param years the most years
 * @param adultFromYears the birthday that makes an adult
 */
public record LongestPeriod(LegalReference basis, int years, int adultFromYears) {

    /** The longest period from the day of the facts; absent when no accepted opinion is in force. */
    public @Nullable GrantPeriod from(Facts facts) {
        LocalDate first = facts.onDay();
        LocalDate last =
                Stream.of(
                                first.plusYears(years).minusDays(1),
                                endOfOpinion(facts),
                                endOfChildhood(facts))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return last.isBefore(first) ? null : new GrantPeriod(first, last);
    }

    private LocalDate endOfOpinion(Facts facts) {
        DocumentKind asked =
                facts.hasReached(adultFromYears)
                        ? DocumentKind.OPINION_ASSISTANT_NEED
                        : DocumentKind.OPINION_SPECIAL_CARE;
        DocumentFact opinion = facts.opinion(asked);
        if (opinion == null) {
            return LocalDate.MIN;
        }
        return opinion.validUntil() == null ? LocalDate.MAX : opinion.validUntil();
    }

    private LocalDate endOfChildhood(Facts facts) {
        return facts.hasReached(adultFromYears)
                ? LocalDate.MAX
                : facts.bornOn().value().plusYears(adultFromYears).minusDays(1);
    }
}
