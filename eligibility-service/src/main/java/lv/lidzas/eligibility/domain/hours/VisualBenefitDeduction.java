package lv.lidzas.eligibility.domain.hours;

import lv.lidzas.eligibility.domain.Facts;
import lv.lidzas.eligibility.domain.law.LegalReference;

/**
 * The hours that the state benefit for assistant use already pays (pabalsts par asistenta izmantošanu): 10 a week.
 *
 * <p>Only an adult with group I because of sight receives it. Who says to receive it has the hours deducted, also while the
 * opinion leaves open whether it is sight, unless it proves that it is something else.
 *
 * @param basis where it is written
 * @param minutesPerWeek the minutes that are deducted
 * @param adultFromYears the birthday that makes an adult
 */
public record VisualBenefitDeduction(LegalReference basis, int minutesPerWeek, int adultFromYears) {

    /** The minutes to deduct from what was assessed; never more than that. */
    public int from(int assessedMinutes, Facts facts) {
        boolean applies =
                facts.application().receivesVisualBenefit()
                        && facts.hasReached(adultFromYears)
                        && !facts.hasOtherThanGroupOneSight();
        return applies ? Math.min(assessedMinutes, minutesPerWeek) : 0;
    }
}
