package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.kit.words.Bilingual;

/**
 * The statutory month for deciding (lēmuma pieņemšanas termiņš).
 *
 * <p>It starts on the day after receipt and ends on the same date number of the next month, or on that month's last day if it has
 * no such number; a last day without office hours moves to the next working day.
 */
public final class ProcessingDeadline {

    /** The law that sets the month. */
    public static final LegalGround BASIS =
            new LegalGround(
                    "Administratīvā procesa likums",
                    new Bilingual("42., 43. un 64. pants", "sections 42, 43 and 64"),
                    "2026");

    private ProcessingDeadline() {}

    /** The last day for deciding on an application received on a day. */
    public static LocalDate decideBy(LocalDate receivedOn, WorkingDays workingDays) {
        LocalDate last = receivedOn.plusMonths(1);
        while (!workingDays.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
