package lv.lidzas.intake.timeline.domain;

import java.util.UUID;

/**
 * Identifies an application (iesniegums).
 *
 * @param value a UUIDv7
 */
public record ApplicationId(UUID value) {}
