package lv.lidzas.testkit.architecture.clean.bookings.domain;

import java.time.LocalDate;

/** A clean domain type. */
public record Booking(int minutes, LocalDate day) {}
