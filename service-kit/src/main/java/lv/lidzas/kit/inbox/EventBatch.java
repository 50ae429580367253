package lv.lidzas.kit.inbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Events that were polled together and are handled in one transaction.
 *
 * <p>What several of them call for needs to be done once: a handler leaves it for the end of the batch. It is still done in the
 * transaction of the events, so that none of them counts as handled without it.
 */
public final class EventBatch {

    private static final ScopedValue<EventBatch> POLLED = ScopedValue.newInstance();

    private final Map<Object, Conclusion> conclusions = new LinkedHashMap<>();
    private Arrival at;

    EventBatch(Arrival first) {
        at = first;
    }

    /**
     * Does something once for all events of the batch, after the last of them; at once where there is no batch.
     *
     * @param key what it is about: of several pieces of work on one key only the last that was left is done
     */
    public static void once(Object key, Runnable work) {
        if (POLLED.isBound()) {
            EventBatch batch = POLLED.get();
            batch.conclusions.put(key, new Conclusion(batch.at, work));
        } else {
            work.run();
        }
    }

    /** The event that is being handled, or for which the end of the batch is. */
    Arrival at() {
        return at;
    }

    void handle(Arrival arrival, ConsumerTraces traces) {
        at = arrival;
        ScopedValue.where(POLLED, this).run(() -> traces.continueIn(arrival, arrival.handler()));
    }

    /** Each piece in the name of the last event that called for it, after which what follows is said to be caused by it. */
    void conclude(ConsumerTraces traces, Runnable afterEach) {
        for (Conclusion conclusion : conclusions.values()) {
            at = conclusion.calledForBy();
            traces.continueIn(at, conclusion.work());
            afterEach.run();
        }
    }

    private record Conclusion(Arrival calledForBy, Runnable work) {}
}
