package lv.lidzas.testkit.architecture.faulty.sums.hour;

import lv.lidzas.testkit.architecture.faulty.bookings.domain.Stay;

/** Rule 28: a library that knows who uses it. */
record KnowsACase(Stay stay) {}
