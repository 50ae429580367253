package lv.lidzas.testkit.architecture.clean.sums.hour;

/** A clean piece of a pure room. */
public record Sum(int minutes) {}
