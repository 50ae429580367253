package lv.lidzas.scheduling.register.api;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.scheduling.register.domain.TouchedHours;

/**
 * Hours that an assistant could no longer give, as a refusal names them.
 *
 * @param id of the allocation
 * @param firstDay the first day that would be without the assistant
 * @param lastDay the last one
 * @param weeks how many weeks would be
 * @param minutes how many minutes in all of them
 */
record TouchedHoursView(
        UUID id, UUID budgetId, LocalDate firstDay, LocalDate lastDay, int weeks, int minutes) {

    static TouchedHoursView of(TouchedHours touched) {
        return new TouchedHoursView(
                touched.allocation(),
                touched.budget(),
                touched.firstDay(),
                touched.lastDay(),
                touched.weeks(),
                touched.minutes());
    }
}
