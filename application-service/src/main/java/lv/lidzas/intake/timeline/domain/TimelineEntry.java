package lv.lidzas.intake.timeline.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an application, here or in another service, in the order of its time (notikumu gaita).
 *
 * @param eventId the event that told of it
 * @param type what happened
 * @param at when
 * @param details codes, dates and minutes; never a name or free text
 */
public record TimelineEntry(
        ApplicationId applicationId,
        UUID eventId,
        String type,
        Instant at,
        Map<String, String> details) {}
