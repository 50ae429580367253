package lv.lidzas.testkit.architecture.faulty.bookings.api;

/** Rule 11: a name that says nothing. */
class BookingManager {}
