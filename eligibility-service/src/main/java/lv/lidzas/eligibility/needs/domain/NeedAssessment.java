package lv.lidzas.eligibility.needs.domain;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import org.jspecify.annotations.Nullable;

/**
 * What the social service assessed of a person's need, as a caseworker recorded it (vajadzības novērtējums); it is never changed.
 *
 * @param applicationId the application that it is for
 * @param personId the person to be assisted
 * @param assessedOn the day of the assessment
 * @param intensity how much support is needed
 * @param findings what was found; absent when the person was erased
 * @param recorded when and by whom
 */
public record NeedAssessment(
        NeedAssessmentId id,
        ApplicationId applicationId,
        PersonId personId,
        LocalDate assessedOn,
        SupportIntensity intensity,
        @Nullable NeedFindings findings,
        Recording recorded) {

    /** As the rules know it. */
    public NeedFact fact() {
        return new NeedFact(
                id, assessedOn, intensity, findings == null ? null : findings.fromChildhood());
    }
}
