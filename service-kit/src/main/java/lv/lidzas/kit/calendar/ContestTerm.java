package lv.lidzas.kit.calendar;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long an administrative act may be contested (apstrīdēšanas termiņš; Administratīvā procesa likums s.70, 76 to 79).
 *
 * @param inForceOn the day of the notification, on which the act enters into force
 * @param lastDay the last day for contesting it
 * @param latestDay after which nobody may contest it, whatever kept them from it
 */
public record ContestTerm(LocalDate inForceOn, LocalDate lastDay, LocalDate latestDay) {

    private static final Period WITH_NOTE = Period.ofMonths(1);
    private static final Period WITHOUT_NOTE = Period.ofYears(1);
    private static final Period EVER = Period.ofYears(3);

    /** The term of an act that says where and when to contest it. */
    public static ContestTerm withNote(LocalDate notifiedOn, LegalCalendar calendar) {
        return of(notifiedOn, WITH_NOTE, calendar);
    }

    /** The term of an act that does not say it. */
    public static ContestTerm withoutNote(LocalDate notifiedOn, LegalCalendar calendar) {
        return of(notifiedOn, WITHOUT_NOTE, calendar);
    }

    private static ContestTerm of(LocalDate notifiedOn, Period term, LegalCalendar calendar) {
        return new ContestTerm(
                notifiedOn, calendar.lastDay(notifiedOn, term), calendar.lastDay(notifiedOn, EVER));
    }
}
