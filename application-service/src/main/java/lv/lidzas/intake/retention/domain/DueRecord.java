package lv.lidzas.intake.retention.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something whose term is over (dzēšanai pienācis ieraksts).
 *
 * @param id of the application or the person
 * @param from the day from which its term ran
 */
public record DueRecord(UUID id, LocalDate from) {}
