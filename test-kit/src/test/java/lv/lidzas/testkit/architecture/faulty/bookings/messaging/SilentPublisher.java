package lv.lidzas.testkit.architecture.faulty.bookings.messaging;

import lv.lidzas.kit.outbox.Outbox;

/** Rule 22: a publisher that does not say what it publishes. */
record SilentPublisher(Outbox outbox) {}
