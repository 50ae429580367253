package lv.lidzas.scheduling.months.domain;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.scheduling.visits.domain.VisitId;

/**
 * Help of one day (uzskaites lapas ieraksts).
 *
 * @param minutes within the granted time, which are paid
 * @param beyondMinutes what was done beyond it, which is shown and not paid
 */
public record SheetLine(
        VisitId visit,
        String purpose,
        LocalDate day,
        Instant start,
        Instant end,
        int minutes,
        int beyondMinutes) {}
