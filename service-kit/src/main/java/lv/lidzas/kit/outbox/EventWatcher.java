package lv.lidzas.kit.outbox;

/** Is told of events once the change that they tell of is committed; for figures, since nothing more can be refused then. */
public interface EventWatcher {

    /** One event, with its contract record. */
    void committed(OutgoingEvent event);
}
