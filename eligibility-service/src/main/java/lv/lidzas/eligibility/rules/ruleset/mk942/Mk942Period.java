package lv.lidzas.eligibility.rules.ruleset.mk942;

import java.time.LocalDate;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.PeriodRule;
import org.jspecify.annotations.Nullable;

/**
 * How long a grant may be (ilgākais laikposms): from the day of the decision, at most some years, no longer than the opinion
 * holds, and for a child no longer than childhood.
 *
 * @param years the most years
 * @param adultFromYears the birthday that makes an adult
 * @param lastGrantDay the last day of any grant, because other rules came
 */
record Mk942Period(int years, int adultFromYears, LocalDate lastGrantDay) implements PeriodRule {

    @Override
    public @Nullable GrantPeriod from(Facts facts) {
        LocalDate first = facts.onDay();
        LocalDate last =
                Stream.of(
                                first.plusYears(years).minusDays(1),
                                lastGrantDay,
                                endOfOpinion(facts),
                                facts.endOfChildhood(adultFromYears))
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
        return opinion == null ? LocalDate.MIN : opinion.lastDay();
    }
}
