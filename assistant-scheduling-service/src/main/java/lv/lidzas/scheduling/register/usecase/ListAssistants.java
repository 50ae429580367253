package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.domain.Assistant;

/** Lists the register to staff; an assistant finds only the own entry. */
@ApplicationScoped
public class ListAssistants {

    private final Assistants assistants;

    ListAssistants(Assistants assistants) {
        this.assistants = assistants;
    }

    @Transactional
    public Slice<Assistant> handle(Caller caller, AssistantFilter filter, PageRequest page) {
        return assistants.list(
                caller.readsEverything() ? filter : filter.onlyLogin(AssistantLogin.of(caller)),
                page);
    }
}
