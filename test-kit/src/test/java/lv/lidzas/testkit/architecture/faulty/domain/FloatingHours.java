package lv.lidzas.testkit.architecture.faulty.domain;

/** Rule 8: hours that do not add up. */
record FloatingHours(double hours) {}
