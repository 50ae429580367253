package lv.lidzas.eligibility.notifications.usecase;

import lv.lidzas.eligibility.decisions.domain.Decision;

/** What happened to the notification of a decision. */
public sealed interface NotificationEvent {

    /**
     * It counts as notified on another day than before, or does not count any more.
     *
     * @param decision as it is now
     */
    record Notified(Decision decision) implements NotificationEvent {}
}
