package lv.lidzas.testkit.architecture.faulty.api;

import lv.lidzas.testkit.architecture.clean.usecase.Bookings;

/** Rule 19: a call into another service's code. */
record KnowsAnotherService(Bookings bookings) {}
