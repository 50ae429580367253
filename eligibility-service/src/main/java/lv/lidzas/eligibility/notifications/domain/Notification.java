package lv.lidzas.eligibility.notifications.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NotificationChannel;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * That a decision was notified, or was to be and was not (lēmuma paziņošana).
 *
 * @param decisionId the decision
 * @param applicationId the application that it answers
 * @param personId the person assisted
 * @param passage how it went
 * @param corrects the record whose place it takes; absent when it takes none
 * @param at when it was recorded
 * @param by the key of the caseworker
 */
public record Notification(
        NotificationId id,
        DecisionId decisionId,
        ApplicationId applicationId,
        PersonId personId,
        Passage passage,
        @Nullable NotificationId corrects,
        Instant at,
        PartyKey by) {

    /**
     * How it went, to whom, and what became of it.
     *
     * @param recipient to whom
     * @param channel how
     * @param sentOn the day of the handing over, the registration, the sending or the publication, as the channel has it
     * @param receivedOn the day on which it came, where that is known; absent where the law presumes it
     * @param failure why it never came; absent unless it did not, and empty when the person was erased
     */
    public record Passage(
            Recipient recipient,
            NotificationChannel channel,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable String failure) {

        /** The day on which it counts as notified to the recipient; absent if it never came. */
        @Nullable LocalDate notifiedOn(LegalCalendar calendar) {
            if (failure != null) {
                return null;
            }
            return receivedOn == null ? channel.notifiedOn(sentOn, calendar) : receivedOn;
        }

        /** Whether only the ordinary post says that it came, which is not enough for what takes something from a person (APL s.70). */
        public boolean isPresumedOfOrdinaryPost() {
            return channel == NotificationChannel.POST && receivedOn == null && failure == null;
        }
    }

    /** The day on which it counts as notified to its recipient; absent if it never came. */
    public @Nullable LocalDate notifiedOn(LegalCalendar calendar) {
        return passage.notifiedOn(calendar);
    }
}
