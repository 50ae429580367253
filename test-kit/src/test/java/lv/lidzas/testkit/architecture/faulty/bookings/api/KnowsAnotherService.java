package lv.lidzas.testkit.architecture.faulty.bookings.api;

import lv.lidzas.testkit.architecture.clean.bookings.usecase.Bookings;

/** Rule 19: a call into another service's code. */
record KnowsAnotherService(Bookings bookings) {}
