package lv.lidzas.testkit.architecture.faulty.domain;

/** Rule 16: a field that changes. */
class ChangingState {

    int minutes;
}
