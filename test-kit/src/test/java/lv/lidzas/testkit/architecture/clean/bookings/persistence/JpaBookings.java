package lv.lidzas.testkit.architecture.clean.bookings.persistence;

import lv.lidzas.testkit.architecture.clean.bookings.domain.Booking;
import lv.lidzas.testkit.architecture.clean.bookings.usecase.Bookings;

/** A clean adapter. */
class JpaBookings implements Bookings {

    @Override
    public void add(Booking booking) {
        BookingRowMapping.write(booking, new BookingRow());
    }
}
