package lv.lidzas.eligibility.domain.hours;

import java.util.Set;
import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.Purpose;

/**
 * How the hours of a grant come about (stundu aprēķins): assessed, cut at the cap, less what the benefit pays.
 *
 * @param perPurpose the hours of each purpose
 * @param cap the most hours of a client
 * @param deduction what the state benefit already pays
 */
public record HoursRule(
        HoursPerPurpose perPurpose, ClientWeeklyCap cap, VisualBenefitDeduction deduction) {

    /** The hours that follow from the purposes. */
    public GrantedHours grant(Facts facts, Set<Purpose> purposes) {
        return grant(facts, perPurpose.assess(purposes, cap));
    }

    /** The hours that follow from what a caseworker assessed. */
    public GrantedHours grant(Facts facts, int assessedMinutes) {
        int within = cap.limit(assessedMinutes);
        return new GrantedHours(within, deduction.from(within, facts));
    }

    /** Whether a caseworker may assess so many minutes. */
    public boolean allows(int assessedMinutes) {
        return assessedMinutes > 0 && assessedMinutes <= cap.minutesPerWeekMax();
    }
}
