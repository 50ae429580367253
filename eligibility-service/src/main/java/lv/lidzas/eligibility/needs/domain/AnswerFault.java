package lv.lidzas.eligibility.needs.domain;

/** What is wrong with the answers to a questionnaire; positions count from 0. */
public sealed interface AnswerFault {

    /** The questionnaire has no such item. */
    record UnknownItem(int position) implements AnswerFault {}

    /** The item has no such option. */
    record UnknownOption(int position) implements AnswerFault {}

    /** The item is answered before. */
    record Twice(int position) implements AnswerFault {}

    /** The item is not answered. */
    record Missing(String item) implements AnswerFault {}
}
