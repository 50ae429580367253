package lv.lidzas.eligibility.assessments.usecase;

/** What is to be done because days pass (dienas darbi), beside running the rules again. */
@FunctionalInterface
public interface DayTask {

    /** Does it for all that it concerns; done again on the same day it does nothing new. */
    void handle();
}
