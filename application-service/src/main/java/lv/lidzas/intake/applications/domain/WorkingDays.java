package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;

/** Knows the days on which offices are open (darba dienas). */
@FunctionalInterface
public interface WorkingDays {

    /** Whether the day is neither a Saturday or Sunday, nor a public holiday, nor a day moved off by order. */
    boolean isWorkingDay(LocalDate day);
}
