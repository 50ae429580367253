package lv.lidzas.testkit.architecture.faulty.bookings.domain;

/** Rule 8: hours that do not add up. */
record FloatingHours(double hours) {}
