package lv.lidzas.testkit.architecture.faulty.bookings.api;

/** Rule 14: an exception without a type of its own. */
class ThrowsAnything {

    void fail() {
        throw new RuntimeException("something");
    }
}
