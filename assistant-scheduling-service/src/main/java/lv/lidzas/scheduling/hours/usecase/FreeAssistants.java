package lv.lidzas.scheduling.hours.usecase;

import java.util.List;
import lv.lidzas.scheduling.hours.domain.AssistantProposal;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Port: who has room for hours of a budget. */
public interface FreeAssistants {

    /**
     * Assistants who serve all days of a period and have free minutes in every week of it: the wished-for one first, then
     * those with most free minutes, then by id.
     */
    List<AssistantProposal> with(ServicePeriod period, HourBudget budget, int most);
}
