package lv.lidzas.testkit.architecture.faulty.bookings.persistence;

/** What nobody outside this ring may reach. */
public record Store(int size) {}
