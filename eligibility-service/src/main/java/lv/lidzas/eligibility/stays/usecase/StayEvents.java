package lv.lidzas.eligibility.stays.usecase;

/** What the others are told of stays: the days, and never where. */
public interface StayEvents {

    /** Tells it with the transaction. */
    void publish(StayEvent event);
}
