package lv.lidzas.eligibility.notifications.domain;

import java.time.LocalDate;

/** Why a notification was not recorded or shown (kāpēc paziņošana netika ierakstīta). */
public sealed interface NotificationRefusal {

    /** There is no such decision that the caller may read. */
    record Unknown() implements NotificationRefusal {}

    /** The caller is a party to the case, or tied to one. */
    record OwnMatter() implements NotificationRefusal {}

    /** The decision is not issued: there is nothing to notify yet. */
    record NotIssued() implements NotificationRefusal {}

    /** It was sent before it was decided, or will be. */
    record SentOutside(LocalDate earliest, LocalDate latest) implements NotificationRefusal {}

    /** It came before it was sent, or will come. */
    record ReceivedOutside(LocalDate earliest, LocalDate latest) implements NotificationRefusal {}

    /** An unfavourable decision goes by registered post (APL s.70). */
    record OrdinaryPost() implements NotificationRefusal {}

    /** What it would correct is no record of this decision, or another took its place already. */
    record NotCorrectable() implements NotificationRefusal {}
}
