package lv.lidzas.testkit.architecture.clean.bookings.messaging;

import lv.lidzas.contracts.Publishes;
import lv.lidzas.contracts.intake.v1.ApplicationWithdrawn;
import lv.lidzas.kit.outbox.Outbox;

/** A clean publisher. */
@Publishes(ApplicationWithdrawn.class)
record BookingEventsOutbox(Outbox outbox) {}
