package lv.lidzas.kit.looks.chain;

/** Tells the other services of the end of the chain. */
public interface AnchorEvents {

    /** Tells it when the transaction under way is committed. */
    void publish(Anchor anchor);
}
