package lv.lidzas.testkit.architecture.clean.bookings.usecase;

import lv.lidzas.testkit.architecture.clean.bookings.domain.Booking;

/** A clean port of events. */
public interface BookingEvents {

    /** Tells it. */
    void publish(Booking event);
}
