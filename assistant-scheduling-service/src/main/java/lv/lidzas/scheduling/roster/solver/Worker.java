package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** An assistant, as the value of a planning variable: equal only to itself, which is what a solver compares all the time. */
final class Worker {

    @PlanningId private final UUID id;
    private final RosterAssistant assistant;
    private final Map<IsoWeek, Integer> freeMinutes;
    private final int capacity;

    Worker(RosterAssistant assistant) {
        this.id = assistant.id();
        this.assistant = assistant;
        this.freeMinutes = assistant.freeMinutes();
        this.capacity = Math.max(1, assistant.capacity());
    }

    UUID id() {
        return id;
    }

    RosterAssistant assistant() {
        return assistant;
    }

    int freeIn(IsoWeek week) {
        return freeMinutes.getOrDefault(week, 0);
    }

    int capacity() {
        return capacity;
    }

    @Override
    public String toString() {
        return "Worker[" + id + "]";
    }
}
