package lv.lidzas.testkit.architecture.faulty.guests.persistence;

/** Rule 30: a class with no business with a row. */
record PeeksAtTables(GuestRow row) {}
