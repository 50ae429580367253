package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.PeriodRule;
import org.jspecify.annotations.Nullable;

/**
 * How long a grant may be (ilgākais laikposms): from the day of the decision for as long as the disability is determined, some
 * years at most, and no longer than any confirmation that was brought for the purposes; for a child no longer than childhood.
 *
 * @param figures the figures of the regulation
 */
record Mk316Period(Mk316Figures figures) implements PeriodRule {

    @Override
    public @Nullable GrantPeriod from(Facts facts) {
        LocalDate first = facts.onDay();
        LocalDate longest = first.plusYears(figures.periodYearsMax()).minusDays(1);
        LocalDate last =
                Stream.concat(
                                Stream.of(
                                        longest,
                                        endOfDisability(facts),
                                        facts.endOfChildhood(figures.adultFromYears())),
                                endsOfPurposes(facts))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return last.isBefore(first) ? null : new GrantPeriod(first, last);
    }

    private LocalDate endOfDisability(Facts facts) {
        DocumentFact shown =
                facts.opinion(
                        isAdult(facts)
                                ? DocumentKind.DISABILITY_DECISION
                                : DocumentKind.OPINION_SPECIAL_CARE);
        return shown == null ? LocalDate.MIN : shown.lastDay();
    }

    /** A child's hours do not come from the purposes. */
    private Stream<LocalDate> endsOfPurposes(Facts facts) {
        if (!isAdult(facts)) {
            return Stream.empty();
        }
        return figures.purposes().stream()
                .filter(served -> facts.application().purposes().contains(served.purpose()))
                .flatMap(served -> Stream.ofNullable(served.proof()))
                .flatMap(proof ->
                        facts.proofOf(proof.kind()) instanceof Proof.Given(DocumentFact shown)
                                ? Stream.of(shown.lastDay())
                                : Stream.empty());
    }

    private boolean isAdult(Facts facts) {
        return facts.hasReached(figures.adultFromYears());
    }
}
