package lv.lidzas.testkit.architecture.clean.bookings.messaging;

import lv.lidzas.contracts.Consumes;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.kit.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A clean consumer. */
@Consumes(ApplicationWithdrawn.class)
public class BookingEventsConsumer {

    private final Inbox inbox;

    BookingEventsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Listens. */
    @Incoming("bookings")
    public void on(String message) {
        inbox.receive(message);
    }
}
