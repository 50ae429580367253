package lv.lidzas.scheduling.weeks.usecase;

/** Port: counts the links after which a human has more than 40 hours in a week. */
@FunctionalInterface
public interface OverfullWeeks {

    /** Two records of one human have more than the limit together. */
    void found();
}
