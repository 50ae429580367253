package lv.lidzas.testkit.architecture.clean.bookings.persistence;

import lv.lidzas.testkit.architecture.clean.bookings.domain.Booking;

/** A clean mapping. */
final class BookingRowMapping {

    private BookingRowMapping() {}

    static void write(Booking booking, BookingRow row) {
        row.bookedMinutes = booking.minutes();
    }
}
