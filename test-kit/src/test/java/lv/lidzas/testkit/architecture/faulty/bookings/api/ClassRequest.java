package lv.lidzas.testkit.architecture.faulty.bookings.api;

/** Rule 9: a request that is no record. */
class ClassRequest {}
