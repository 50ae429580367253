package lv.lidzas.testkit.architecture.faulty.bookings.domain.one;

import lv.lidzas.testkit.architecture.faulty.bookings.domain.two.CycleBack;

/** Rule 3: one half of a cycle. */
public record CycleThere(CycleBack back) {}
