package lv.lidzas.scheduling.absences.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * Days on which an assistant is away (prombūtne).
 *
 * @param id a UUID of version 7
 * @param kind why, as far as anybody needs to know
 * @param days both ends included
 * @param by the key of whoever recorded it
 * @param recordedAt when it was recorded
 */
public record Absence(
        UUID id,
        AssistantId assistantId,
        AbsenceKind kind,
        ServicePeriod days,
        PartyKey by,
        Instant recordedAt) {}
