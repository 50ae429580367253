package lv.lidzas.eligibility.needs.domain;

/** What is wrong with a questionnaire; positions count from 0. */
public sealed interface QuestionnaireFault {

    /** An item before has its code. */
    record ItemTwice(int item) implements QuestionnaireFault {}

    /** An option of the same item before has its code. */
    record OptionTwice(int item, int option) implements QuestionnaireFault {}

    /** No answers give the coefficient 2, or all do. */
    record Coefficient2Unreachable(int least, int most) implements QuestionnaireFault {}

    /** All answers give a need, or none gives the coefficient 1. */
    record NeedUnreachable(int least, int most) implements QuestionnaireFault {}
}
