package lv.lidzas.eligibility.notifications.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.domain.NotificationId;
import lv.lidzas.eligibility.notifications.domain.Recipient;
import lv.lidzas.kit.calendar.NotificationChannel;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a decision was notified. */
@Schema(description = "How an issued decision was notified (paziņošana)")
public record NotificationRequest(
        @Schema(
                        description =
                                "To whom. Of a minor one LEGAL_REPRESENTATIVE suffices; under trusteeship both the"
                                        + " PERSON_UNDER_TRUSTEESHIP and the TRUSTEE must be notified",
                        examples = "PERSON")
                @NotNull
                Recipient recipient,
        @Schema(description = "How it went", examples = "REGISTERED_POST") @NotNull
                NotificationChannel channel,
        @Schema(
                        description =
                                "The day of the handing over or of the refusal to sign, the registration as an outgoing document, the"
                                        + " handing to the post, the sending or the publication; not before the decision and not yet to"
                                        + " come",
                        examples = "2026-11-24")
                @NotNull
                LocalDate sentOn,
        @Schema(
                        description =
                                "The day on which it came, where that is shown; absent where the law presumes it",
                        examples = "2026-12-03")
                @Nullable LocalDate receivedOn,
        @Schema(
                        description =
                                "Why it never came; absent unless it did not. It stays in this service",
                        examples = "Sūtījums atgriezts: adresāts nav sasniedzams.",
                        minLength = 1,
                        maxLength = 2000)
                @Size(min = 1, max = 2000)
                @PlainText
                @Nullable String failure,
        @Schema(
                        description =
                                "The record whose place this one takes, because it went otherwise; absent for another notification",
                        examples = "0192f3a1-7a0b-7c00-8000-00000000000b")
                @Nullable UUID correctsId) {

    Notification.Passage passage() {
        if (receivedOn != null && failure != null) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/failure", "received-and-failed");
        }
        return new Notification.Passage(recipient, channel, sentOn, receivedOn, failure);
    }

    @Nullable NotificationId corrects() {
        return correctsId == null ? null : new NotificationId(correctsId);
    }
}
