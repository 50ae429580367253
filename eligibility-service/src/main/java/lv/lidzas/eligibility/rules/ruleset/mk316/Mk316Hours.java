package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.util.Set;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a month (stundu aprēķins): a child's are in the act; an adult's are the base hours of the purpose times the
 * coefficient of intensity, 1 or 2, that a caseworker assesses.
 *
 * <p>Nothing follows for an adult without that assessment. What was assessed is cut at what the purposes give with coefficient 2,
 * and less what the state benefit pays, as far as the municipality said how much of a month that is.
 *
 * @param figures the figures of the regulation
 * @param settings how several purposes come together, and what the benefit pays
 */
record Mk316Hours(Mk316Figures figures, Mk316Settings settings) implements HoursRule {

    @Override
    public GrantedTime most() {
        return new GrantedTime(figures.clientMinutesPerMonthMax(), Per.MONTH);
    }

    @Override
    public @Nullable GrantedHours grant(Facts facts, Set<Purpose> purposes) {
        return isAdult(facts) ? null : new GrantedHours(childMinutes(facts), 0, Per.MONTH);
    }

    @Override
    public @Nullable GrantedTime mostOf(Facts facts, Purpose purpose) {
        GrantedTime most = most(facts, Set.of(purpose));
        return most.minutes() == 0 ? null : most;
    }

    @Override
    public GrantedHours grant(Facts facts, int assessedMinutes) {
        int within =
                Math.min(assessedMinutes, most(facts, facts.application().purposes()).minutes());
        return new GrantedHours(within, deducted(facts, within), Per.MONTH);
    }

    /** The most of a client for these purposes; the purposes of a child make no difference. */
    GrantedTime most(Facts facts, Set<Purpose> purposes) {
        if (!isAdult(facts)) {
            return new GrantedTime(childMinutes(facts), Per.MONTH);
        }
        IntStream each =
                figures.purposes().stream()
                        .filter(served -> purposes.contains(served.purpose()))
                        .mapToInt(served -> minutes(facts, served).coefficient2());
        int together =
                switch (settings.severalPurposes()) {
                    case MAXIMUM -> each.max().orElse(0);
                    case SUM -> each.sum();
                };
        return new GrantedTime(Math.min(together, figures.clientMinutesPerMonthMax()), Per.MONTH);
    }

    private int childMinutes(Facts facts) {
        Integer treated = figures.treatedChildMinutesPerMonth();
        return treated != null && isProven(facts, DocumentKind.CONFIRMATION_TREATMENT)
                ? treated
                : figures.childMinutesPerMonth();
    }

    /** That the disability is from childhood the caseworker establishes; group I and the need for special care open the row. */
    private Mk316Figures.Minutes minutes(Facts facts, Mk316Figures.PurposeFigures served) {
        Mk316Figures.Minutes fromChildhood = served.fromChildhood();
        return fromChildhood != null && mayBeFromChildhood(facts)
                ? fromChildhood
                : served.minutes();
    }

    private static boolean mayBeFromChildhood(Facts facts) {
        return facts.disabilityGroup() == DisabilityGroup.I
                && isProven(facts, DocumentKind.OPINION_SPECIAL_CARE);
    }

    private int deducted(Facts facts, int assessedMinutes) {
        @Nullable Integer paid = settings.benefitMinutesPerMonth();
        return paid == null || !facts.hasBenefitDeducted(figures.adultFromYears())
                ? 0
                : Math.min(assessedMinutes, paid);
    }

    private boolean isAdult(Facts facts) {
        return facts.hasReached(figures.adultFromYears());
    }

    private static boolean isProven(Facts facts, DocumentKind kind) {
        return facts.proofOf(kind) instanceof Proof.Given;
    }
}
