package lv.lidzas.scheduling.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that granted hours (lēmums par asistenta pakalpojuma piešķiršanu), as far as scheduling needs it.
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param personId the person assisted; all grants of one person share one limit in a week
 * @param ownerSubject the login that filed the application and may see what becomes of the hours
 * @param minutesPerWeek the granted minutes in an ISO week
 * @param period the days of the grant
 * @param wishedAssistant the assistant whom the application wished for
 */
public record Grant(
        UUID decisionId,
        UUID applicationId,
        UUID personId,
        @Nullable String ownerSubject,
        int minutesPerWeek,
        ServicePeriod period,
        @Nullable AssistantId wishedAssistant) {

    public Grant {
        if (minutesPerWeek < 1 || minutesPerWeek > WeeklyLimit.LEGAL_MINUTES) {
            throw new IllegalArgumentException(
                    "Decision "
                            + decisionId
                            + " grants "
                            + minutesPerWeek
                            + " minutes a week, which is not within 1 to "
                            + WeeklyLimit.LEGAL_MINUTES);
        }
    }
}
