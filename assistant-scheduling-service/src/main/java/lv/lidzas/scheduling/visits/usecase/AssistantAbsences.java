package lv.lidzas.scheduling.visits.usecase;

import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Port: when assistants are away. */
@FunctionalInterface
public interface AssistantAbsences {

    /** Whether the assistant is away on one of the days. */
    boolean touch(AssistantId assistant, ServicePeriod days);
}
