package lv.lidzas.scheduling.roster.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/**
 * Who could come, who needs help and when (grafika uzdevums).
 *
 * @param zone on whose clock people say when they work
 * @param visits those to cover, and those that are frozen and take time from the others
 * @param reserves minutes that agreements hold in a week and no visit takes yet
 */
public record RosterProblem(
        ZoneId zone,
        Map<UUID, RosterAssistant> assistants,
        Map<UUID, RosterClient> clients,
        Map<UUID, RosterVisit> visits,
        Map<Reserve, Integer> reserves,
        TravelTable travel) {

    /**
     * Whose agreed minutes of which week.
     *
     * @param assistantId of the register
     * @param clientId the client's budget
     */
    public record Reserve(UUID assistantId, UUID clientId, IsoWeek week) {}

    /** A problem in which ids stand once each, in the order given: the same input is the same problem. */
    public static RosterProblem of(
            ZoneId zone,
            List<RosterAssistant> assistants,
            List<RosterClient> clients,
            List<RosterVisit> visits,
            Map<Reserve, Integer> reserves,
            TravelTable travel) {
        return new RosterProblem(
                zone,
                byId(assistants, RosterAssistant::id),
                byId(clients, RosterClient::id),
                byId(visits, RosterVisit::id),
                Map.copyOf(reserves),
                travel);
    }

    /** What an agreement still holds in a week. */
    public int reserved(UUID assistant, UUID client, IsoWeek week) {
        return reserves.getOrDefault(new Reserve(assistant, client, week), 0);
    }

    /** The minutes that an assistant can give in all weeks: those that are free, and those that agreements hold. */
    public Map<UUID, Integer> capacities() {
        Map<UUID, Integer> capacities = new HashMap<>();
        assistants.values().forEach(it -> capacities.put(it.id(), it.freeMinutesOfAll()));
        reserves.forEach(
                (key, minutes) -> capacities.merge(key.assistantId(), minutes, Integer::sum));
        return capacities;
    }

    /** As it is before anybody changed it. */
    public Roster planned() {
        List<Roster.Place> places = new ArrayList<>();
        visits.values()
                .forEach(visit ->
                        places.add(
                                new Roster.Place(
                                        visit.id(), visit.plannedWith(), visit.plannedStart())));
        return new Roster(places);
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        Map<UUID, T> byId = LinkedHashMap.newLinkedHashMap(things.size());
        for (T thing : things) {
            if (byId.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("Twice in one problem: " + id.apply(thing));
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
