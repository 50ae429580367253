package lv.lidzas.eligibility.clarifications.usecase;

import lv.lidzas.eligibility.clarifications.domain.Clarification;

/** What happened to a clarification. */
public sealed interface ClarificationEvent {

    /** Something is unclear, for the first time or again. */
    record Requested(Clarification clarification) implements ClarificationEvent {}

    /** It is unclear no more, or nobody needs to know. */
    record Closed(Clarification clarification) implements ClarificationEvent {}

    /** The day to answer has passed. */
    record Overdue(Clarification clarification) implements ClarificationEvent {}
}
