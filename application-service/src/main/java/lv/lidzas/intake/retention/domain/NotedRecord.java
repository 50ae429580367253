package lv.lidzas.intake.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a round deleted, or a dry one would (dzēšanas ieraksts).
 *
 * @param id of the application or the person
 * @param deletedAt null in a dry round
 */
public record NotedRecord(
        UUID id, RetentionClass ofClass, LocalDate keptUntil, @Nullable Instant deletedAt) {}
