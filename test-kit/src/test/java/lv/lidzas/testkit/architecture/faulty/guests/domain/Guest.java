package lv.lidzas.testkit.architecture.faulty.guests.domain;

import lv.lidzas.testkit.architecture.faulty.bookings.domain.Stay;

/** Rule 25: the other half of a cycle of features. */
public record Guest(Stay stay) {}
