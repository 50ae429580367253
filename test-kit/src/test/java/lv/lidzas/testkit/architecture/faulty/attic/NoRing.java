package lv.lidzas.testkit.architecture.faulty.attic;

/** Rules 2 and 15: no ring, and a package that says nothing of null. */
record NoRing(int size) {}
