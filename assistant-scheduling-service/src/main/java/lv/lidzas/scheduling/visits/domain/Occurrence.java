package lv.lidzas.scheduling.visits.domain;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of one visit of a series.
 *
 * @param start when it was to begin, on the clock of Latvia
 * @param visit as it is planned; null if it is not
 * @param hindrance why it is not; null if it is
 */
public record Occurrence(
        LocalDateTime start, @Nullable Visit visit, @Nullable VisitHindrance hindrance) {}
