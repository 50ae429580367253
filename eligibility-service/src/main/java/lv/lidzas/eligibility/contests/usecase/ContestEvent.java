package lv.lidzas.eligibility.contests.usecase;

import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestRuling;

/** What happened to a contest. */
public sealed interface ContestEvent {

    /** It came. */
    record Filed(Contest contest) implements ContestEvent {}

    /** Something became of it. */
    record Decided(Contest contest, ContestRuling ruling) implements ContestEvent {}
}
