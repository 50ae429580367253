package lv.lidzas.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.scheduling.domain.Assistant;
import lv.lidzas.scheduling.domain.AssistantId;
import lv.lidzas.scheduling.domain.ServicePeriod;
import lv.lidzas.scheduling.domain.WeekHours;
import lv.lidzas.scheduling.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** Shows how full the weeks of an assistant are. */
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

    /** The weeks in order, or null if there is no such assistant or the caller may not know. */
    @Transactional
    public @Nullable List<WeekHours> handle(Caller caller, AssistantId id, ServicePeriod period) {
        Assistant assistant = findAssistant.handle(caller, id);
        return assistant == null
                ? null
                : ledger.of(id, period.weeks(), assistant.weekMinutes(limit));
    }
}
