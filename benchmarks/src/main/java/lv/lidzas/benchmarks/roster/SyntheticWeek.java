package lv.lidzas.benchmarks.roster;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.roster.domain.RosterClient;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.roster.domain.RosterVisit;
import lv.lidzas.scheduling.roster.domain.TravelTable;
import lv.lidzas.scheduling.roster.domain.WorkingHours;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/**
 * A week that never was: visits of half an hour to an hour and a half, more of them in the morning and at supper, two in five with room to
 * move; assistants who work six days, some mornings or evenings only, a quarter of them with hours elsewhere; ten places.
 */
public final class SyntheticWeek {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final IsoWeek WEEK = IsoWeek.of(2026, 50);
    private static final int PLACES = 10;
    private static final int FULL = 2400;
    private static final int[] MINUTES = {30, 45, 60, 60, 90};
    private static final int[] HOURS = {
        7, 7, 8, 8, 9, 9, 10, 11, 12, 13, 14, 15, 16, 17, 17, 18, 18, 19
    };

    private final Random random;

    private SyntheticWeek(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed and numbers give the same week. */
    public static RosterProblem of(int clients, int assistants, int visits, long seed) {
        return new SyntheticWeek(seed).problem(clients, assistants, visits);
    }

    private RosterProblem problem(int clients, int assistants, int visits) {
        List<RosterAssistant> helpers = new ArrayList<>();
        for (int one = 0; one < assistants; one++) {
            helpers.add(assistant(id(1, one), one));
        }
        List<RosterClient> people = new ArrayList<>();
        for (int one = 0; one < clients; one++) {
            people.add(client(id(2, one), assistants));
        }
        return RosterProblem.of(RIGA, helpers, people, visits(people, visits), Map.of(), travel());
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0190_0000_0000_7000L | kind, 0x8000_0000_0000_0000L | number);
    }

    private RosterAssistant assistant(UUID id, int number) {
        DayOfWeek off = DayOfWeek.of(1 + number % 7);
        int kind = random.nextInt(5);
        int from = kind == 0 ? 12 * 60 : 6 * 60;
        int until = kind == 1 ? 15 * 60 : 22 * 60;
        List<WorkingHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != off) {
                hours.add(new WorkingHours(day, from, until));
            }
        }
        return new RosterAssistant(
                id,
                Map.of(WEEK, number % 4 == 0 ? FULL * 3 / 4 : FULL),
                List.of(ServicePeriod.of(WEEK)),
                hours,
                number % 20 == 0 ? List.of(new ServicePeriod(day(2), day(3))) : List.of(),
                random.nextInt(3) == 0 ? Set.of("lv", "ru") : Set.of("lv"),
                random.nextInt(5) < 2 ? Set.of("lifting") : Set.of());
    }

    private RosterClient client(UUID id, int assistants) {
        List<UUID> wished =
                List.of(
                        id(1, random.nextInt(assistants / 2)),
                        id(1, assistants - 1 - random.nextInt(assistants / 2)));
        Set<UUID> blocked = new HashSet<>();
        if (random.nextInt(10) == 0) {
            blocked.add(id(1, random.nextInt(assistants)));
        }
        return new RosterClient(id, Map.of(WEEK, FULL), wished, blocked, null);
    }

    /** A client's visits lie on days in turn, two of a day at least four hours apart, so that a client never stands in the own way. */
    private List<RosterVisit> visits(List<RosterClient> people, int visits) {
        Map<UUID, Set<Integer>> taken = new HashMap<>();
        List<RosterVisit> all = new ArrayList<>();
        while (all.size() < visits) {
            int client = all.size() % people.size();
            UUID who = people.get(client).id();
            int day = (client + all.size() / people.size()) % 7;
            int hour = HOURS[random.nextInt(HOURS.length)];
            int half = day * 2 + (hour < 13 ? 0 : 1);
            if (taken.computeIfAbsent(who, _ -> new HashSet<>()).add(half)) {
                all.add(visit(id(3, all.size()), who, day, hour, "place-" + client % PLACES));
            }
        }
        return all;
    }

    private RosterVisit visit(UUID id, UUID client, int day, int hour, String place) {
        int minutes = MINUTES[random.nextInt(MINUTES.length)];
        int room = random.nextInt(5) < 2 ? 60 + 30 * random.nextInt(3) : 0;
        Instant from = day(day).atTime(hour, 15 * random.nextInt(4)).atZone(RIGA).toInstant();
        return new RosterVisit(
                id,
                client,
                from,
                from.plusSeconds(60L * (minutes + room)),
                minutes,
                place,
                new RosterVisit.Needs(
                        random.nextInt(10) == 0 ? "ru" : null,
                        random.nextInt(10) == 0 ? "lifting" : null),
                RosterVisit.Before.NOBODY);
    }

    private static LocalDate day(int number) {
        return WEEK.firstDay().plusDays(number);
    }

    private TravelTable travel() {
        Map<TravelTable.Leg, Integer> ways = new HashMap<>();
        for (int from = 0; from < PLACES; from++) {
            for (int to = 0; to < from; to++) {
                int minutes = 5 + random.nextInt(4) * 5;
                ways.put(new TravelTable.Leg("place-" + from, "place-" + to), minutes);
                ways.put(new TravelTable.Leg("place-" + to, "place-" + from), minutes);
            }
        }
        return new TravelTable(ways);
    }
}
