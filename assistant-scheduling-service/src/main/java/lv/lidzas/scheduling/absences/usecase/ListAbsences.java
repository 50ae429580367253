package lv.lidzas.scheduling.absences.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.register.usecase.FindAssistant;

/** Lists the absences of an assistant to staff and to the assistant. */
@ApplicationScoped
public class ListAbsences {

    private final FindAssistant findAssistant;
    private final Absences absences;

    ListAbsences(FindAssistant findAssistant, Absences absences) {
        this.findAssistant = findAssistant;
        this.absences = absences;
    }

    @Transactional
    public Result<Slice<Absence>, RegisterRefusal> handle(
            Caller caller, AssistantId assistant, PageRequest page) {
        return findAssistant.handle(caller, assistant).map(_ -> absences.of(assistant, page));
    }
}
