package lv.lidzas.kit.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.kit.events.Codes;
import lv.lidzas.kit.events.Envelope;
import lv.lidzas.kit.events.EventContext;
import lv.lidzas.kit.inbox.EventBatch;
import lv.lidzas.kit.inbox.EventHandlers;
import lv.lidzas.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The sample's consumer; some things have a handler that fails. */
@ApplicationScoped
public class StepsConsumer {

    /** The handler for this thing always fails. */
    public static final String BROKEN = "broken";

    /** The handler for things that begin so fails twice and then works. */
    public static final String STUMBLING = "stumbling";

    /** The handler for things that begin so tells of the state that the step led to. */
    public static final String CHAINED = "chained";

    /** The handler for this thing needs the twin of its mood. */
    public static final String UNKNOWN_CODE = "unknown-code";

    /** The handler for things that begin so leaves for the end of the batch to note minus the step. */
    public static final String TALLIED = "tallied";

    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Inbox inbox;
    private final Things things;
    private final EventHandlers handlers;

    StepsConsumer(Inbox inbox, Things things) {
        this.inbox = inbox;
        this.things = things;
        this.handlers =
                EventHandlers.of()
                        .on(StepTaken.TYPE, StepTaken.class, this::onStep)
                        .ignoring("lv.lidzas.kit.ignored.v1");
    }

    @Incoming("steps")
    @Blocking
    public void onSteps(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    @Incoming("late")
    @Blocking
    public void onLate(ConsumerRecords<String, String> messages) {
        inbox.receive(messages, handlers);
    }

    /** How often the handler was called for a thing. */
    public int attempts(String thing) {
        return attempts.getOrDefault(thing, new AtomicInteger()).get();
    }

    private void onStep(Envelope envelope, StepTaken event) {
        int attempt =
                attempts.computeIfAbsent(event.thing(), _ -> new AtomicInteger()).incrementAndGet();
        things.effect(envelope, event);
        if (event.thing().startsWith(UNKNOWN_CODE)) {
            Codes.twin(event.mood(), Pace.class);
        }
        if (event.thing().startsWith(CHAINED)) {
            things.tell(SampleTopics.STATES, event.thing(), event.step());
        }
        if (event.thing().startsWith(TALLIED)) {
            EventBatch.once(event.thing(), () -> tally(event));
        }
        if (event.thing().startsWith(BROKEN)) {
            throw new IllegalStateException("The handler of " + event.thing() + " is broken.");
        }
        if (event.thing().startsWith(STUMBLING) && attempt < 3) {
            throw new IllegalStateException("The handler stumbles.");
        }
    }

    private void tally(StepTaken last) {
        Envelope cause = Objects.requireNonNull(EventContext.current());
        things.effect(
                cause, new StepTaken(last.thing(), -last.step(), last.takenOn(), last.mood()));
        if (last.thing().endsWith(BROKEN)) {
            throw new IllegalStateException("The end of the batch is broken.");
        }
    }

    /** The same codes on this side of the border. */
    private enum Pace {
        CALM,
        HURRIED
    }
}
