package lv.lidzas.testkit.architecture.faulty.api;

/** Rule 13: words for nobody. */
class Prints {

    void say() {
        System.out.println("said");
    }
}
