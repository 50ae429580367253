package lv.lidzas.testkit.architecture.faulty.bookings.domain;

import lv.lidzas.testkit.architecture.faulty.guests.domain.Guest;

/** Rule 25: one half of a cycle of features. */
public record Stay(Guest guest) {}
