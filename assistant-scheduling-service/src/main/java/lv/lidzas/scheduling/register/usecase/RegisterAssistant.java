package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.domain.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Enters an assistant into the register. */
@ApplicationScoped
public class RegisterAssistant {

    private final Assistants assistants;
    private final Ids ids;

    RegisterAssistant(Assistants assistants, Ids ids) {
        this.assistants = assistants;
        this.ids = ids;
    }

    @Transactional
    public Assistant handle(RegisterEntry entry, @Nullable AssistantState state) {
        return assistants.add(
                new Assistant(
                        new AssistantId(ids.next()),
                        entry,
                        Objects.requireNonNullElse(state, AssistantState.ACTIVE),
                        0));
    }
}
