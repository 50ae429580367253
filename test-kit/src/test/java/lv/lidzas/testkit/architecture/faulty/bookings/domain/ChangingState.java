package lv.lidzas.testkit.architecture.faulty.bookings.domain;

/** Rule 16: a field that changes. */
class ChangingState {

    int minutes;
}
