package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** An assistant, as the value of a planning variable: equal only to itself, which is what a solver compares all the time. */
final class Worker {

    private static final int PERCENT = 100;
    private static final int MOST_LOAD = 1000;

    @PlanningId private final UUID id;
    private final RosterAssistant assistant;
    private final Map<IsoWeek, Integer> freeMinutes;
    private final int capacity;

    Worker(RosterAssistant assistant, int capacity) {
        this.id = assistant.id();
        this.assistant = assistant;
        this.freeMinutes = assistant.freeMinutes();
        this.capacity = Math.max(1, capacity);
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

    /** Some minutes in percent of what the worker can give; whoever is planned beyond that is only so full. */
    int loadOf(int minutes) {
        return Math.min(MOST_LOAD, minutes * PERCENT / capacity);
    }

    @Override
    public String toString() {
        return "Worker[" + id + "]";
    }
}
