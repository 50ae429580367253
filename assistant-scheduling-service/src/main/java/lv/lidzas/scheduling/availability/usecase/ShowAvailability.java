package lv.lidzas.scheduling.availability.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.register.usecase.FindAssistant;

/** Shows when an assistant works, to staff and to the assistant. */
@ApplicationScoped
public class ShowAvailability {

    private final FindAssistant findAssistant;
    private final Availabilities availabilities;

    ShowAvailability(FindAssistant findAssistant, Availabilities availabilities) {
        this.findAssistant = findAssistant;
        this.availabilities = availabilities;
    }

    @Transactional
    public Result<Availability, RegisterRefusal> handle(Caller caller, AssistantId assistant) {
        return findAssistant.handle(caller, assistant).map(_ -> availabilities.of(assistant));
    }
}
