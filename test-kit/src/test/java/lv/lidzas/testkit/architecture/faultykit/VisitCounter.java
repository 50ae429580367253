package lv.lidzas.testkit.architecture.faultykit;

/** A kit with a word of the domain. */
record VisitCounter(int count) {}
