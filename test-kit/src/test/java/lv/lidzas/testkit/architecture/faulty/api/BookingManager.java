package lv.lidzas.testkit.architecture.faulty.api;

/** Rule 11: a name that says nothing. */
class BookingManager {}
