package lv.lidzas.scheduling.register.domain;

import java.util.UUID;

/**
 * The register id of an assistant (asistents).
 *
 * @param value a UUID of version 7, so that ids sort by the moment they were given
 */
public record AssistantId(UUID value) {}
