package lv.lidzas.testkit.architecture.clean.usecase;

import lv.lidzas.testkit.architecture.clean.domain.Booking;

/** A clean port. */
public interface Bookings {

    /** Keeps a booking. */
    void add(Booking booking);
}
