package lv.lidzas.scheduling.register.usecase;

import java.util.List;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.FreeAssistant;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Port: who of the register has room. */
public interface FreeAssistants {

    /**
     * Assistants who serve all days of a period and have free minutes in every week of it: the wished-for one first, whether
     * free or not, then those with most free minutes, then by id. Of the six hundred who serve and were registered last it looks at
     * three hundred with room.
     */
    List<FreeAssistant> during(ServicePeriod period, @Nullable AssistantId wish, int most);
}
