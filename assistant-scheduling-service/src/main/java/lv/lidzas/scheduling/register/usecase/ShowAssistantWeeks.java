package lv.lidzas.scheduling.register.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;

/** Shows how full the weeks of an assistant are, in order. */
@ApplicationScoped
public class ShowAssistantWeeks {

    private final FindAssistant findAssistant;
    private final WeekLedger ledger;
    private final WeeklyLimit limit;

    ShowAssistantWeeks(FindAssistant findAssistant, WeekLedger ledger, WeeklyLimit limit) {
        this.findAssistant = findAssistant;
        this.ledger = ledger;
        this.limit = limit;
    }

    @Transactional
    public Result<List<WeekHours>, RegisterRefusal> handle(
            Caller caller, AssistantId id, ServicePeriod period) {
        return findAssistant
                .handle(caller, id)
                .map(assistant ->
                        ledger.of(
                                new WeekCounter(
                                        WeekCounter.Kind.ASSISTANT,
                                        id.value(),
                                        assistant.weekMinutes(limit)),
                                period.weeks()));
    }
}
