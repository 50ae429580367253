package lv.lidzas.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.looks.chain.Anchor;
import lv.lidzas.kit.looks.chain.AnchorEvents;
import lv.lidzas.kit.outbox.Outbox;
import lv.lidzas.kit.outbox.OutgoingEvent;

/** Tells anchors to a topic that nobody reads. */
@ApplicationScoped
public class SampleAnchors implements AnchorEvents {

    private final Outbox outbox;

    SampleAnchors(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Anchor anchor) {
        outbox.append(
                new OutgoingEvent("kit.anchor.v1", "lv.lidzas.kit.anchored.v1", "kit", anchor));
    }
}
