package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;

/** Shows an entry of the register to staff, and to the assistant whose entry it is. */
@ApplicationScoped
public class FindAssistant {

    private final Assistants assistants;

    FindAssistant(Assistants assistants) {
        this.assistants = assistants;
    }

    @Transactional
    public Result<Assistant, RegisterRefusal> handle(Caller caller, AssistantId id) {
        Assistant assistant = assistants.find(id);
        return assistant != null
                        && (caller.readsEverything()
                                || AssistantLogin.of(caller).owns(assistant.entry()))
                ? Result.done(assistant)
                : Result.refused(new RegisterRefusal.NoSuchAssistant());
    }
}
