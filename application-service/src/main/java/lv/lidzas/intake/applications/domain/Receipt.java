package lv.lidzas.intake.applications.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * How, when and by whom an application came in; the law counts from {@code receivedOn}, never from {@code recordedAt}.
 *
 * @param channel the way it came in
 * @param receivedOn the day of receipt; on an electronic form not known before it is submitted
 * @param recordedAt when it was first saved here
 * @param recordedBy the key of the one who saved it
 * @param submitterKey the same key when the login is the submitter's own; absent when a caseworker recorded it
 */
public record Receipt(
        SubmissionChannel channel,
        @Nullable LocalDate receivedOn,
        Instant recordedAt,
        PartyKey recordedBy,
        @Nullable PartyKey submitterKey) {

    /** The same receipt with what a caseworker corrected. */
    public Receipt corrected(SubmissionChannel newChannel, @Nullable LocalDate newReceivedOn) {
        return new Receipt(newChannel, newReceivedOn, recordedAt, recordedBy, submitterKey);
    }

    /** Whether it came in through a login and not through the social service. */
    public boolean isByOwnLogin() {
        return submitterKey != null && channel == SubmissionChannel.ELECTRONIC;
    }
}
