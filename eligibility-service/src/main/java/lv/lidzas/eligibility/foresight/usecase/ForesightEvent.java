package lv.lidzas.eligibility.foresight.usecase;

import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.foresight.domain.Threshold;

/** What is told of ends. */
public sealed interface ForesightEvent {

    /** Something ends within so many days. */
    record Ahead(KeptEnd end, Threshold threshold) implements ForesightEvent {}
}
