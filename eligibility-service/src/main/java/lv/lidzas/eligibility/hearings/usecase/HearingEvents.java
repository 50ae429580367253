package lv.lidzas.eligibility.hearings.usecase;

/** What the others are told of hearings; never what was asked or said. */
public interface HearingEvents {

    /** Tells it with the transaction. */
    void publish(HearingEvent event);
}
