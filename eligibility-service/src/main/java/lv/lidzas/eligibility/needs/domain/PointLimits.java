package lv.lidzas.eligibility.needs.domain;

import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import org.jspecify.annotations.Nullable;

/**
 * From how many points on what is found (punktu robežas); the more points, the more support is needed.
 *
 * @param needFrom the points from which on there is a need; absent where the questionnaire only measures it
 * @param coefficient2From those from which on the coefficient is 2
 */
public record PointLimits(@Nullable Integer needFrom, int coefficient2From) {

    /** What so many points amount to. */
    SupportIntensity intensity(int points) {
        if (points >= coefficient2From) {
            return SupportIntensity.COEFFICIENT_2;
        }
        return needFrom != null && points < needFrom
                ? SupportIntensity.NO_NEED
                : SupportIntensity.COEFFICIENT_1;
    }
}
