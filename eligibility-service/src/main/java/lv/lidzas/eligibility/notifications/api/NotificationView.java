package lv.lidzas.eligibility.notifications.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.domain.NotificationId;
import lv.lidzas.eligibility.notifications.domain.Recipient;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rulesets.api.BasisView;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NotificationChannel;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a decision was notified. */
@Schema(description = "A record of how a decision was notified (paziņošana)")
public record NotificationView(
        @Schema(description = "Id of the record", examples = "0192f3a1-7a0b-7c00-8000-00000000000b")
                UUID id,
        @Schema(description = "Decision id", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "To whom", examples = "PERSON") Recipient recipient,
        @Schema(description = "How it went", examples = "REGISTERED_POST")
                NotificationChannel channel,
        @Schema(description = "When it went", examples = "2026-11-24") LocalDate sentOn,
        @Schema(
                        description = "The day on which it came, where that is shown",
                        examples = "2026-12-03")
                @Nullable LocalDate receivedOn,
        @Schema(
                        description =
                                "Why it never came; absent unless it did not, and empty when the person was erased",
                        examples = "Sūtījums atgriezts: adresāts nav sasniedzams.",
                        maxLength = 2000)
                @Nullable String failure,
        @Schema(
                        description =
                                "The day on which it counts as notified to this recipient, shown or presumed; absent if it never came."
                                        + " Which record counts, and what follows, the decision shows",
                        examples = "2026-12-01")
                @Nullable LocalDate notifiedOn,
        @Schema(description = "What that day rests on") BasisView basis,
        @Schema(
                        description =
                                "The record whose place this one takes; absent when it takes none",
                        examples = "0192f3a1-7a0b-7c00-8000-00000000000b")
                @Nullable UUID correctsId,
        @Schema(description = "When it was recorded", examples = "2026-11-24T09:00:00Z")
                Instant recordedAt) {

    private static final Bilingual REGISTERED = new Bilingual("8. panta trešā daļa", "s. 8(3)");

    static NotificationView of(Notification record, LegalCalendar calendar, Language language) {
        Notification.Passage passage = record.passage();
        NotificationId corrects = record.corrects();
        return new NotificationView(
                record.id().value(),
                record.decisionId().value(),
                passage.recipient(),
                passage.channel(),
                passage.sentOn(),
                passage.receivedOn(),
                passage.failure(),
                record.notifiedOn(calendar),
                BasisView.of(LegalAct.NOTIFICATION_LAW, section(passage.channel()), language),
                corrects == null ? null : corrects.value(),
                record.at());
    }

    /** Only where the section was seen in a source. */
    private static @Nullable Bilingual section(NotificationChannel channel) {
        return channel == NotificationChannel.REGISTERED_POST ? REGISTERED : null;
    }
}
