package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** Shows an entry of the register to staff, and to the assistant whose entry it is. */
@ApplicationScoped
public class FindAssistant {

    private final Assistants assistants;

    FindAssistant(Assistants assistants) {
        this.assistants = assistants;
    }

    /** The assistant, or null if there is none or the caller may not know. */
    @Transactional
    public @Nullable Assistant handle(Caller caller, AssistantId id) {
        Assistant assistant = assistants.find(id);
        return assistant != null
                        && (caller.readsEverything() || assistant.isLoginOf(caller.subject()))
                ? assistant
                : null;
    }
}
