package lv.lidzas.testkit.architecture.faulty.bookings.domain.two;

import lv.lidzas.testkit.architecture.faulty.bookings.domain.one.CycleThere;

/** Rule 3: the other half of a cycle. */
public record CycleBack(CycleThere there) {}
