package lv.lidzas.testkit.architecture.faulty.bookings.api;

import java.util.Date;

/** Rule 17: a date from before java.time. */
record OldDate(Date day) {}
