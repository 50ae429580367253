package lv.lidzas.sandbox.ownership;

import static lv.lidzas.testkit.Http.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.demo.Paper;
import lv.lidzas.sandbox.ownership.Cells.Cell;
import lv.lidzas.sandbox.ownership.Door.Answer;
import lv.lidzas.sandbox.ownership.OneCase.Thing;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/** Goes through every operation that is about a case, for every case, as everybody. */
final class Walk {

    private static final List<String> METHODS = List.of("get", "put", "patch", "post", "delete");

    /** Lists that a case narrows, and the parameter that does it. */
    private static final Map<String, String> LISTS =
            Map.ofEntries(
                    Map.entry("/v1/applications", ""),
                    Map.entry("/v1/documents", "applicationId"),
                    Map.entry("/v1/assessments", "applicationId"),
                    Map.entry("/v1/decisions", "applicationId"),
                    Map.entry("/v1/hearings", "applicationId"),
                    Map.entry("/v1/clarifications", "applicationId"),
                    Map.entry("/v1/need-assessments", "applicationId"),
                    Map.entry("/v1/budgets", "applicationId"),
                    Map.entry("/v1/allocations", "budgetId"),
                    Map.entry("/v1/visits", "budgetId"),
                    Map.entry("/v1/monthly-reports", "budgetId"));

    private static final String EVERYTHING = "/subject-access";
    private static final String LETTER = "{letterId}";
    private static final String UPLOAD = "POST /v1/documents";

    /** Paths that have an id, but not one of a case. */
    private static final Set<String> OF_NO_CASE =
            Set.of(
                    "rule-sets",
                    "questionnaires",
                    "impact-rehearsals",
                    "calendar-feeds",
                    "visit-offers",
                    "assistants",
                    "rosters",
                    "person-matches",
                    "retention-runs",
                    "legal-holds",
                    "conflicts-of-interest");

    private final SystemUnderTest system;
    private final Desk desk;
    private final Door door;
    private final List<OneCase> cases;
    private final Cells cells = new Cells();
    private final List<String> unknown = new ArrayList<>();

    Walk(SystemUnderTest system, Desk desk, List<OneCase> cases) {
        this.system = system;
        this.desk = desk;
        this.door = new Door(desk);
        this.cases = cases;
    }

    Cells cells() {
        return cells;
    }

    /** Operations that nobody told this walk how to call. */
    List<String> unknown() {
        return unknown;
    }

    void go() {
        for (Deployable service : Deployable.values()) {
            String base = system.address(service);
            Map<String, Map<String, Object>> paths =
                    nobody().get(base + "/q/openapi?format=json").jsonPath().getMap("paths");
            paths.forEach((path, operations) ->
                    METHODS.stream()
                            .filter(operations::containsKey)
                            .forEach(method -> operation(service, method, path)));
        }
    }

    /** Brings a paper to every case as everybody; last, because what a party brings changes the case. */
    void bringPapers() {
        everybody(UPLOAD, this::uploaded);
    }

    private void operation(Deployable service, String method, String path) {
        String base = system.address(service);
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        if (path.endsWith(EVERYTHING)) {
            everything(name + " (" + service.context() + ")", base + path);
            return;
        }
        if (path.contains("{id}")) {
            String segment = path.split("/")[2];
            List<Thing> things = Thing.under(segment);
            if (things.isEmpty() ? !OF_NO_CASE.contains(segment) : lacksBody(method, name)) {
                unknown.add(name);
                return;
            }
            things.forEach(thing -> onThing(method, base + path, name, thing));
        } else if (method.equals("get") && LISTS.containsKey(path)) {
            everybody(name, (one, persona) -> listed(base + path, path, one, persona));
        } else if (!name.equals(UPLOAD)) {
            everybody(name, (one, persona) -> created(name, base + path, one, persona));
        }
    }

    /** The operations that every service has and that give all of a person: the door opens when the case is in the answer. */
    private void everything(String row, String url) {
        everybody(
                row,
                (one, persona) -> {
                    String person = one.idOf(Thing.PERSON);
                    String application = one.idOf(Thing.APPLICATION);
                    if (person == null || application == null) {
                        return null;
                    }
                    String purpose = url.contains("{id}") ? "?purpose=CASE_WORK" : "";
                    Answer answer = door.get(persona, url.replace("{id}", person) + purpose);
                    return cell(answer) == Cell.YES && !answer.text().contains(application)
                            ? Cell.HIDDEN
                            : cell(answer);
                });
    }

    private static boolean lacksBody(String method, String name) {
        return !method.equals("get") && Bodies.of(name) == null;
    }

    private void onThing(String method, String url, String name, Thing thing) {
        String row = name + (Thing.under(url.split("/")[4]).size() > 1 ? " " + words(thing) : "");
        everybody(
                row,
                (one, persona) -> {
                    String there = there(url, one, thing);
                    if (there == null || one.leavesOut(name)) {
                        return null;
                    }
                    return method.equals("get")
                            ? cell(door.get(persona, there))
                            : cell(
                                    door.send(
                                            persona,
                                            method.toUpperCase(Locale.ROOT),
                                            there,
                                            Bodies.of(name),
                                            Bodies.NO_VERSION));
                });
    }

    /** Null if the case has no such thing, or nothing below it that the path names. */
    private static @Nullable String there(String url, OneCase one, Thing thing) {
        String id = one.idOf(thing);
        String letter = one.idOf(Thing.LETTER);
        if (id == null || (url.contains(LETTER) && letter == null)) {
            return null;
        }
        return url.replace("{id}", id).replace(LETTER, String.valueOf(letter));
    }

    private static String words(Thing thing) {
        return "(" + thing.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    /** Each case by a thread of its own: a request waits for its look to be on the disk, and meanwhile others are asked. */
    private void everybody(String row, Question question) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<Relation, Cell>>> asked =
                    cases.stream()
                            .map(one -> threads.submit(() -> everybody(one, question)))
                            .toList();
            for (int at = 0; at < cases.size(); at++) {
                String title = cases.get(at).title();
                asked.get(at)
                        .get()
                        .forEach((relation, cell) -> cells.add(row, relation, title, cell));
            }
        } catch (ExecutionException e) {
            throw new AssertionError(row, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Map<Relation, Cell> everybody(OneCase one, Question question) {
        Map<Relation, Cell> cells = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            String persona = relation.persona(one);
            Cell cell = persona == null ? null : question.ask(one, persona);
            if (cell != null) {
                cells.put(relation, cell);
            }
        }
        return cells;
    }

    /** Asks about a case as somebody; null if there is nothing to ask about. */
    private interface Question {
        @Nullable Cell ask(OneCase one, String persona);
    }

    private @Nullable Cell listed(String url, String path, OneCase one, String persona) {
        String parameter = LISTS.get(path);
        String narrowed =
                switch (parameter) {
                    case "" -> url + "?limit=100";
                    case "budgetId" -> url + "?budgetId=" + one.idOf(Thing.BUDGET);
                    default -> url + "?" + parameter + "=" + one.idOf(Thing.APPLICATION);
                };
        Thing wanted = Thing.under(path.split("/")[2]).getFirst();
        String id = one.idOf(wanted);
        if (id == null) {
            return null;
        }
        Answer answer = door.get(persona, narrowed);
        Cell cell = cell(answer);
        if (cell != Cell.YES) {
            return cell;
        }
        for (JsonNode item : answer.json().path("items")) {
            if (item.path("id").asText().equals(id)) {
                return Cell.YES;
            }
        }
        return Cell.HIDDEN;
    }

    /** A paper of a stranger is kept apart and told to nobody, as if the case were not known yet. */
    private @Nullable Cell uploaded(OneCase one, String persona) {
        Map<String, Object> metadata = Cases.paper(one, "CONFIRMATION_EMPLOYER", Map.of());
        byte[] content = Paper.of(one.title() + persona.hashCode());
        Response answer = desk.upload(persona, metadata, content);
        return "HELD".equals(answer.path("state"))
                ? Cell.HIDDEN
                : cell(new Answer(answer.statusCode(), answer.asString()));
    }

    private @Nullable Cell created(String name, String url, OneCase one, String persona) {
        Object body = Bodies.created(name, one);
        return body == null ? null : cell(door.send(persona, "POST", url, body, null));
    }

    private static Cell cell(Answer answer) {
        int status = answer.status();
        if (status >= 500 || status == 401) {
            return Cell.BROKEN;
        }
        return switch (status) {
            case 403 -> answer.text().contains("own-matter") ? Cell.OWN_MATTER : Cell.NO;
            case 404 -> Cell.HIDDEN;
            default -> Cell.YES;
        };
    }
}
