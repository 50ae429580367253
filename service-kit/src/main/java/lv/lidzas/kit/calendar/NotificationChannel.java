package lv.lidzas.kit.calendar;

import java.time.LocalDate;

/**
 * How a document reaches its addressee, and when it counts as notified (paziņošanas veids; Paziņošanas likums).
 *
 * <p>The day is a presumption that the addressee may rebut. Whether a channel may be used at all is for the sender to know: an
 * unfavourable act goes by registered post (APL s.70), an e-mail without a secure signature only to who asked for it in writing.
 */
public enum NotificationChannel {
    /** Handed over: the day of the signature, or of the refusal to sign. */
    IN_PERSON,
    /** Ordinary post: the eighth day from the registration as an outgoing document. */
    POST,
    /** Registered post: the seventh day after it was handed to the post. */
    REGISTERED_POST,
    /** The official electronic address (oficiālā elektroniskā adrese): the second working day after sending. */
    E_ADDRESS,
    /** E-mail: the second working day after sending. */
    E_MAIL,
    /** The authority's online form: the second working day after sending. */
    ONLINE_FORM,
    /** A public notice (publiska paziņošana): the working day after its publication. */
    PUBLIC_NOTICE,
    /** Registered post to another state of the European Union: the seventh working day after it was handed to the post. */
    REGISTERED_POST_EU,
    /** Registered post to any other state: three weeks after it was handed to the post. */
    REGISTERED_POST_ABROAD;

    /**
     * The day on which it counts as notified.
     *
     * @param day of the signature, the registration, the handing over, the sending or the publication, as the channel has it
     */
    public LocalDate notifiedOn(LocalDate day, LegalCalendar calendar) {
        return switch (this) {
            case IN_PERSON -> day;
            case POST -> day.plusDays(8);
            case REGISTERED_POST -> day.plusDays(7);
            case E_ADDRESS, E_MAIL, ONLINE_FORM -> calendar.workingDayAfter(day, 2);
            case PUBLIC_NOTICE -> calendar.workingDayAfter(day, 1);
            case REGISTERED_POST_EU -> calendar.workingDayAfter(day, 7);
            case REGISTERED_POST_ABROAD -> day.plusWeeks(3);
        };
    }
}
