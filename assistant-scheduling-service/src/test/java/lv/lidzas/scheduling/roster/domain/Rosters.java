package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Named people of a week in December, of whom a test changes what it is about. */
public final class Rosters {

    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    public static final IsoWeek WEEK = IsoWeek.of(2026, 50);
    public static final LocalDate MONDAY = WEEK.firstDay();
    public static final UUID DACE = id(1);
    public static final UUID EDGARS = id(2);
    public static final UUID ANNA = id(11);
    public static final UUID BERTA = id(12);
    public static final int FORTY_HOURS = 2400;

    private static final ServicePeriod YEAR =
            new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    private Rosters() {}

    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, java.time.LocalTime.of(hour, minute)).atZone(RIGA).toInstant();
    }

    public static Instant at(int hour, int minute) {
        return at(MONDAY, hour, minute);
    }

    public static RosterAssistant assistant(UUID id) {
        return assistant(id, FORTY_HOURS);
    }

    public static RosterAssistant assistant(UUID id, int freeMinutes) {
        return new RosterAssistant(
                id,
                Map.of(WEEK, freeMinutes, WEEK.next(), freeMinutes),
                List.of(YEAR),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    public static RosterAssistant working(RosterAssistant who, WorkingHours... hours) {
        return new RosterAssistant(
                who.id(),
                who.freeMinutes(),
                who.served(),
                List.of(hours),
                who.absences(),
                who.languages(),
                who.qualifications());
    }

    public static RosterAssistant away(RosterAssistant who, LocalDate day) {
        return new RosterAssistant(
                who.id(),
                who.freeMinutes(),
                who.served(),
                who.availability(),
                List.of(new ServicePeriod(day, day)),
                who.languages(),
                who.qualifications());
    }

    public static RosterAssistant serving(RosterAssistant who, LocalDate first, LocalDate last) {
        return new RosterAssistant(
                who.id(),
                who.freeMinutes(),
                List.of(new ServicePeriod(first, last)),
                who.availability(),
                who.absences(),
                who.languages(),
                who.qualifications());
    }

    public static RosterAssistant able(RosterAssistant who, String language, String skill) {
        return new RosterAssistant(
                who.id(),
                who.freeMinutes(),
                who.served(),
                who.availability(),
                who.absences(),
                Set.of(language),
                Set.of(skill));
    }

    public static RosterClient client(UUID id) {
        return client(id, FORTY_HOURS);
    }

    public static RosterClient client(UUID id, int freeMinutes) {
        return new RosterClient(
                id, Map.of(WEEK, freeMinutes, WEEK.next(), freeMinutes), List.of(), Set.of(), null);
    }

    public static RosterClient wishing(RosterClient client, UUID... wished) {
        return new RosterClient(
                client.id(),
                client.freeMinutes(),
                List.of(wished),
                client.blocked(),
                client.agreed());
    }

    public static RosterClient blocking(RosterClient client, UUID... blocked) {
        return new RosterClient(
                client.id(),
                client.freeMinutes(),
                client.preferred(),
                Set.of(blocked),
                client.agreed());
    }

    public static RosterClient agreeing(RosterClient client, UUID... agreed) {
        return new RosterClient(
                client.id(),
                client.freeMinutes(),
                client.preferred(),
                client.blocked(),
                Stream.of(agreed).collect(Collectors.toMap(it -> it, _ -> List.of(YEAR))));
    }

    /** A visit of a client that fills its time. */
    public static RosterVisit visit(int number, UUID client, Instant from, Instant until) {
        return within(number, client, from, until, minutes(from, until));
    }

    public static RosterVisit within(
            int number, UUID client, Instant from, Instant until, int minutes) {
        return new RosterVisit(
                id(number),
                client,
                from,
                until,
                minutes,
                null,
                RosterVisit.Needs.NONE,
                RosterVisit.Before.NOBODY);
    }

    public static RosterVisit in(RosterVisit visit, String place) {
        return new RosterVisit(
                visit.id(),
                visit.clientId(),
                visit.earliest(),
                visit.latest(),
                visit.minutes(),
                place,
                visit.needs(),
                visit.before());
    }

    public static RosterVisit needing(
            RosterVisit visit, @Nullable String language, @Nullable String qualification) {
        return new RosterVisit(
                visit.id(),
                visit.clientId(),
                visit.earliest(),
                visit.latest(),
                visit.minutes(),
                visit.place(),
                new RosterVisit.Needs(language, qualification),
                visit.before());
    }

    public static RosterVisit planned(RosterVisit visit, UUID assistant) {
        return before(visit, new RosterVisit.Before(assistant, visit.earliest(), false, 1));
    }

    public static RosterVisit frozen(RosterVisit visit, UUID assistant) {
        return before(visit, new RosterVisit.Before(assistant, visit.earliest(), true, 1));
    }

    private static RosterVisit before(RosterVisit visit, RosterVisit.Before before) {
        return new RosterVisit(
                visit.id(),
                visit.clientId(),
                visit.earliest(),
                visit.latest(),
                visit.minutes(),
                visit.place(),
                visit.needs(),
                before);
    }

    private static int minutes(Instant from, Instant until) {
        return (int) java.time.Duration.between(from, until).toMinutes();
    }

    public static RosterProblem problem(
            List<RosterAssistant> assistants, List<RosterClient> clients, RosterVisit... visits) {
        return RosterProblem.of(
                RIGA, assistants, clients, List.of(visits), Map.of(), TravelTable.NONE);
    }

    public static RosterProblem problem(RosterVisit... visits) {
        return problem(
                List.of(assistant(DACE), assistant(EDGARS)),
                List.of(client(ANNA), client(BERTA)),
                visits);
    }

    public static RosterProblem withWays(
            RosterProblem problem, String here, String there, int way) {
        return new RosterProblem(
                problem.zone(),
                problem.assistants(),
                problem.clients(),
                problem.visits(),
                problem.reserves(),
                new TravelTable(
                        Map.of(
                                new TravelTable.Leg(here, there), way,
                                new TravelTable.Leg(there, here), way)));
    }

    public static RosterProblem withReserve(
            RosterProblem problem, UUID assistant, UUID client, int minutes) {
        return new RosterProblem(
                problem.zone(),
                problem.assistants(),
                problem.clients(),
                problem.visits(),
                Map.of(new RosterProblem.Reserve(assistant, client, WEEK), minutes),
                problem.travel());
    }

    /** Each visit at its first start, with the assistants in turn; null for nobody. */
    public static Roster roster(RosterProblem problem, @Nullable UUID... assistants) {
        List<Roster.Place> places = new ArrayList<>();
        int at = 0;
        for (RosterVisit visit : problem.visits().values()) {
            places.add(new Roster.Place(visit.id(), assistants[at], visit.plannedStart()));
            at++;
        }
        return new Roster(places);
    }

    /** People and visits drawn by a seed, some of which cannot be met. */
    public static RosterProblem drawn(java.util.random.RandomGenerator random) {
        List<RosterAssistant> assistants = new ArrayList<>();
        for (int one = 1; one <= 4; one++) {
            RosterAssistant who = assistant(id(one), 240 + 60 * random.nextInt(6));
            who = random.nextInt(3) == 0 ? able(who, "ru", "lifting") : who;
            assistants.add(random.nextInt(5) == 0 ? away(who, MONDAY) : who);
        }
        List<RosterClient> clients = new ArrayList<>();
        for (int one = 11; one <= 14; one++) {
            RosterClient client = client(id(one), 240 + 60 * random.nextInt(4));
            clients.add(
                    random.nextInt(3) == 0 ? blocking(client, id(1 + random.nextInt(4))) : client);
        }
        List<RosterVisit> visits = new ArrayList<>();
        for (int one = 100; one < 116; one++) {
            Instant from = at(MONDAY.plusDays(random.nextInt(2) * 6L), 6 + random.nextInt(17), 0);
            int minutes = 30 + 30 * random.nextInt(6);
            RosterVisit visit =
                    within(
                            one,
                            id(11 + random.nextInt(4)),
                            from,
                            from.plusSeconds(60L * (minutes + 45 * random.nextInt(3))),
                            minutes);
            visit = in(visit, random.nextBoolean() ? "centre" : "village");
            visit = random.nextInt(4) == 0 ? needing(visit, "ru", null) : visit;
            visits.add(random.nextInt(5) == 0 ? frozen(visit, id(1 + random.nextInt(4))) : visit);
        }
        Map<RosterProblem.Reserve, Integer> reserves = new HashMap<>();
        reserves.put(new RosterProblem.Reserve(id(1), id(11), WEEK), 120);
        RosterProblem problem =
                RosterProblem.of(RIGA, assistants, clients, visits, reserves, TravelTable.NONE);
        return withWays(problem, "centre", "village", 20);
    }
}
