package lv.lidzas.scheduling.erasure.persistence;

import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Erasures of assistants to rows and back. */
final class AssistantErasureRowMapping {

    private AssistantErasureRowMapping() {}

    static AssistantErasure toDomain(AssistantErasureRow row) {
        return new AssistantErasure(
                new AssistantId(row.assistantId),
                row.ground,
                row.reason,
                new PartyKey(row.erasedBy),
                row.erasedAt);
    }

    static void write(AssistantErasure erasure, AssistantErasureRow row) {
        row.assistantId = erasure.assistant().value();
        row.ground = erasure.ground();
        row.reason = erasure.reason();
        row.erasedBy = erasure.by().text();
        row.erasedAt = erasure.at();
    }
}
