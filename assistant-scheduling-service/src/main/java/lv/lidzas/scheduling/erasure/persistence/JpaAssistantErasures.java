package lv.lidzas.scheduling.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.erasure.usecase.AssistantErasures;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** Which assistants were erased, in PostgreSQL. */
@ApplicationScoped
public class JpaAssistantErasures implements AssistantErasures {

    private final AssistantErasureRows rows;

    JpaAssistantErasures(AssistantErasureRows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable AssistantErasure find(AssistantId assistant) {
        AssistantErasureRow row = rows.findById(assistant.value());
        return row == null ? null : AssistantErasureRowMapping.toDomain(row);
    }

    @Override
    public void add(AssistantErasure erasure) {
        AssistantErasureRow row = new AssistantErasureRow();
        AssistantErasureRowMapping.write(erasure, row);
        rows.persistAndFlush(row);
    }
}
