package lv.lidzas.kit.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event besides its data: the context attributes of CloudEvents.
 *
 * @param id of this event, the same on every delivery
 * @param type reverse domain, context, kebab name and major version
 * @param subject id of the aggregate that it tells of; also the key of the message
 * @param time when it happened
 * @param correlationId the case that it is part of; without a case, shared by all events that one cause set off
 * @param causationId id of the event that directly led to this one; null if a person did
 * @param municipality code of the municipality that it happened in
 */
public record Envelope(
        UUID id,
        String type,
        String subject,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        String municipality) {}
