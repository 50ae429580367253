package lv.lidzas.testkit.architecture.faulty.bookings.messaging;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Rule 20: a consumer that counts redelivered events twice. */
class ConsumerWithoutInbox {

    @Incoming("bookings")
    void on(String message) {}
}
