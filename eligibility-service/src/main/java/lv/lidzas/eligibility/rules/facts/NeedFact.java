package lv.lidzas.eligibility.rules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the social service found of an adult's need (vajadzības un atbalsta intensitātes novērtējums, MK 316 point 3).
 *
 * @param id where a caseworker recorded it
 * @param assessedOn the day of the assessment
 * @param intensity how much support is needed
 * @param fromChildhood whether the disability is from childhood; absent where nobody recorded it
 */
public record NeedFact(
        NeedAssessmentId id,
        LocalDate assessedOn,
        SupportIntensity intensity,
        @Nullable Boolean fromChildhood) {

    /** Whether it was recorded that the disability is from childhood. */
    public boolean isFromChildhood() {
        return Boolean.TRUE.equals(fromChildhood);
    }

    /** Whether it was recorded that it is not. */
    public boolean isNotFromChildhood() {
        return Boolean.FALSE.equals(fromChildhood);
    }
}
