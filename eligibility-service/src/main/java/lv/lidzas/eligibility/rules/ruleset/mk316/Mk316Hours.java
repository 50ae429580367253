package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.util.Set;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.eligibility.rules.hours.Per;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a month (stundu aprēķins): a child's are in the act; an adult's are the base hours of the purpose times the
 * coefficient of intensity, 1 or 2, that the social service assesses.
 *
 * <p>Nothing follows for an adult without that assessment. What a caseworker states instead is cut at what the purposes give with the
 * coefficient, before the assessment with coefficient 2, and less what the state benefit pays, as far as the municipality said how much of
 * a month that is.
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
        if (!isAdult(facts)) {
            return new GrantedHours(childMinutes(facts), 0, Per.MONTH);
        }
        return isCertain(facts, purposes)
                ? lessBenefit(facts, most(facts, purposes).minutes())
                : null;
    }

    @Override
    public @Nullable GrantedTime timeOf(Facts facts, Purpose purpose) {
        return isAdult(facts) && isCertain(facts, Set.of(purpose)) ? mostOf(facts, purpose) : null;
    }

    @Override
    public @Nullable GrantedTime mostOf(Facts facts, Purpose purpose) {
        GrantedTime most = most(facts, Set.of(purpose));
        return most.minutes() == 0 ? null : most;
    }

    @Override
    public GrantedHours grant(Facts facts, int assessedMinutes) {
        int most = most(facts, facts.application().purposes()).minutes();
        return lessBenefit(facts, Math.min(assessedMinutes, most));
    }

    /** The most of a client for these purposes; the purposes of a child make no difference. */
    GrantedTime most(Facts facts, Set<Purpose> purposes) {
        return new GrantedTime(
                isAdult(facts)
                        ? together(facts, purposes, mayBeFromChildhood(facts))
                        : childMinutes(facts),
                Per.MONTH);
    }

    /**
     * Whether the hours follow from the assessment: it is there, it is known what of them the benefit pays, and they do not hang on whether
     * the disability is from childhood while nobody recorded that.
     */
    private boolean isCertain(Facts facts, Set<Purpose> purposes) {
        return facts.need() != null
                && (settings.benefitMinutesPerMonth() != null || !hasBenefitDeducted(facts))
                && together(facts, purposes, mayBeFromChildhood(facts))
                        == together(facts, purposes, isFromChildhood(facts));
    }

    private int together(Facts facts, Set<Purpose> purposes, boolean fromChildhood) {
        IntStream each =
                figures.purposes().stream()
                        .filter(served -> purposes.contains(served.purpose()))
                        .map(served -> served.minutes(fromChildhood))
                        .mapToInt(minutes -> minutes.with(intensity(facts)));
        int together =
                switch (settings.severalPurposes()) {
                    case MAXIMUM -> each.max().orElse(0);
                    case SUM -> each.sum();
                };
        return Math.min(together, figures.clientMinutesPerMonthMax());
    }

    private static SupportIntensity intensity(Facts facts) {
        NeedFact need = facts.need();
        return need == null ? SupportIntensity.COEFFICIENT_2 : need.intensity();
    }

    private int childMinutes(Facts facts) {
        Integer treated = figures.treatedChildMinutesPerMonth();
        return treated != null && isProven(facts, DocumentKind.CONFIRMATION_TREATMENT)
                ? treated
                : figures.childMinutesPerMonth();
    }

    /** The row is for group I from childhood with the need for special care; no document says the first, a caseworker records it. */
    private static boolean isFromChildhood(Facts facts) {
        NeedFact need = facts.need();
        return mayBeFromChildhood(facts) && need != null && need.isFromChildhood();
    }

    private static boolean mayBeFromChildhood(Facts facts) {
        NeedFact need = facts.need();
        return facts.disabilityGroup() == DisabilityGroup.I
                && isProven(facts, DocumentKind.OPINION_SPECIAL_CARE)
                && (need == null || !need.isNotFromChildhood());
    }

    private GrantedHours lessBenefit(Facts facts, int minutes) {
        @Nullable Integer paid = settings.benefitMinutesPerMonth();
        int deducted = paid == null || !hasBenefitDeducted(facts) ? 0 : Math.min(minutes, paid);
        return new GrantedHours(minutes, deducted, Per.MONTH);
    }

    private boolean hasBenefitDeducted(Facts facts) {
        return facts.hasBenefitDeducted(figures.adultFromYears());
    }

    private boolean isAdult(Facts facts) {
        return facts.hasReached(figures.adultFromYears());
    }

    private static boolean isProven(Facts facts, DocumentKind kind) {
        return facts.proofOf(kind) instanceof Proof.Given;
    }
}
