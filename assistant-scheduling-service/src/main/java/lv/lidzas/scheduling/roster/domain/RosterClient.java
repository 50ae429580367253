package lv.lidzas.scheduling.roster.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A client as a roster sees one.
 *
 * @param id of the budget from which the visits take
 * @param freeMinutes of each week that no agreement holds; a week that is not named has none
 * @param preferred whom the person wants, most wanted first
 * @param blocked whom the person does not want; nobody but staff may ever learn of it
 * @param agreed with whom there is an agreement, and on which days; without one nobody comes; null where none is needed
 */
public record RosterClient(
        UUID id,
        Map<IsoWeek, Integer> freeMinutes,
        List<UUID> preferred,
        Set<UUID> blocked,
        @Nullable Map<UUID, List<ServicePeriod>> agreed) {

    public RosterClient {
        freeMinutes = Map.copyOf(freeMinutes);
        preferred = List.copyOf(preferred);
        blocked = Set.copyOf(blocked);
        agreed = agreed == null ? null : Map.copyOf(agreed);
    }

    /** The minutes that no agreement holds in a week. */
    public int freeIn(IsoWeek week) {
        return freeMinutes.getOrDefault(week, 0);
    }

    /** How far an assistant is from the wish of the person: 0 for the first of the list, or if there is no wish. */
    public int distanceOf(UUID assistant) {
        int at = preferred.indexOf(assistant);
        return at < 0 ? preferred.size() : at;
    }

    boolean hasAgreedWith(UUID assistant, ServicePeriod days) {
        return agreed == null
                || agreed.getOrDefault(assistant, List.of()).stream()
                        .anyMatch(it -> it.covers(days));
    }

    @Override
    public String toString() {
        return "RosterClient[" + id + "]";
    }
}
