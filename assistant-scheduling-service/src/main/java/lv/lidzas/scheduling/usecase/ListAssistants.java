package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.Assistant;

/** Lists the register to staff; an assistant finds only the own entry. */
@ApplicationScoped
public class ListAssistants {

    private final Assistants assistants;

    ListAssistants(Assistants assistants) {
        this.assistants = assistants;
    }

    @Transactional
    public List<Assistant> handle(Caller caller, AssistantQuery query) {
        return assistants.list(
                caller.readsEverything() ? query : query.onlyLogin(caller.subject()));
    }
}
