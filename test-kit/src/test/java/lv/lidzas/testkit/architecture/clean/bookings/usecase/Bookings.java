package lv.lidzas.testkit.architecture.clean.bookings.usecase;

import lv.lidzas.testkit.architecture.clean.bookings.domain.Booking;

/** A clean port. */
public interface Bookings {

    /** Keeps a booking. */
    void add(Booking booking);
}
