package lv.lidzas.testkit.architecture.faulty.bookings.api;

/** Rule 13: words for nobody. */
class Prints {

    void say() {
        System.out.println("said");
    }
}
