package lv.lidzas.testkit.architecture.clean.guests.domain;

import lv.lidzas.testkit.architecture.clean.sums.hour.Sum;

/** A clean domain type that uses a pure room. */
public record Guest(Sum sum) {}
