package lv.lidzas.eligibility.foresight.usecase;

/** Tells others what ends soon. */
@FunctionalInterface
public interface ForesightEvents {

    /** Tells it together with what is being kept. */
    void publish(ForesightEvent event);
}
