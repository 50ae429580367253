package lv.lidzas.eligibility.notifications.usecase;

/** What the others are told of notifications; never how it went. */
public interface NotificationEvents {

    /** Tells it with the transaction. */
    void publish(NotificationEvent event);
}
