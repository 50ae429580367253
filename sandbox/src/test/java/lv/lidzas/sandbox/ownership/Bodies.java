package lv.lidzas.sandbox.ownership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.ownership.OneCase.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A body that each changing operation understands, so that what answers is the check of whose case it is and not the check of
 * the form.
 *
 * <p>Every change names a version that no thing has, or rests on something that does not exist: who may enter is told that, and
 * nothing changes.
 */
final class Bodies {

    private static final String NOTHING = "01930000-0000-7000-8000-000000000000";

    /** The version that no thing has. */
    static final String NO_VERSION = "\"999999\"";

    static final String IDENTITY_CHECK = "POST /v1/applications/{id}/identity-checks";
    static final String ERASURE = "POST /v1/persons/{id}/erasure";

    /** The letter of a decision. */
    static final Map<String, Object> LETTER =
            Map.of(
                    "addressee",
                    Map.of("name", "Vētra Paraudziņa", "address", List.of("Vētras iela 1")),
                    "language",
                    "LV",
                    "style",
                    "FULL");

    private static final Map<String, Object> HOURS =
            Map.of("start", "2099-01-05T10:00", "end", "2099-01-05T11:00");

    private static final Map<String, Object> OF_ONE_THING =
            Map.ofEntries(
                    Map.entry("PUT /v1/applications/{id}", Map.of("purposes", List.of("WORK"))),
                    Map.entry("POST /v1/applications/{id}/submit", Map.of()),
                    Map.entry("POST /v1/applications/{id}/withdraw", Map.of()),
                    Map.entry(IDENTITY_CHECK, Map.of("method", "DOCUMENT_PRESENTED")),
                    Map.entry(
                            "POST /v1/applications/{id}/representation-changes",
                            Map.of("lastDay", "2026-01-01", "reason", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/applications/{id}/purpose-changes",
                            Map.of(
                                    "purposes",
                                    List.of("LEISURE"),
                                    "reason",
                                    "Sintētisks iemesls.")),
                    // What is unfinished stands against it, because there is no version to be
                    // wrong.
                    Map.entry(
                            ERASURE,
                            Map.of("ground", "NO_LONGER_NEEDED", "reason", "Sintētisks iemesls.")),
                    Map.entry("POST /v1/documents/{id}/accept", Map.of()),
                    Map.entry(
                            "POST /v1/documents/{id}/reject",
                            Map.of("reason", "ILLEGIBLE", "explanation", "Nav salasāms.")),
                    Map.entry("POST /v1/decisions/{id}/issue", Map.of()),
                    Map.entry("POST /v1/decisions/{id}/confirm", Map.of()),
                    Map.entry(
                            "POST /v1/decisions/{id}/endings",
                            Map.of("kind", "END", "reasoning", "Sintētiska vēlme.")),
                    Map.entry(
                            "POST /v1/decisions/{id}/suspensions",
                            Map.of("reasoning", "Sintētiska vēlme.")),
                    // The words are the same, so nothing is recorded.
                    Map.entry(
                            "POST /v1/decisions/{id}/corrections",
                            Map.of("wrong", "Sintētisks.", "right", "Sintētisks.")),
                    Map.entry(
                            "POST /v1/decisions/{id}/reductions",
                            Map.of("purposes", List.of("WORK"), "reasoning", "Sintētiska vēlme.")),
                    Map.entry(
                            "POST /v1/decisions/{id}/reviews",
                            Map.of("outcome", "STANDS", "reason", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/decisions/{id}/resumptions",
                            Map.of("reasoning", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/decisions/{id}/return",
                            Map.of("reason", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/hearings/{id}/statement",
                            Map.of("text", "Sintētisks viedoklis.")),
                    // It was handed over before it was decided, so nothing is recorded.
                    Map.entry(
                            "POST /v1/decisions/{id}/notifications",
                            Map.of(
                                    "recipient",
                                    "PERSON",
                                    "channel",
                                    "IN_PERSON",
                                    "sentOn",
                                    "2020-01-01")),
                    // It was over before anything was granted, so nothing is recorded.
                    Map.entry(
                            "POST /v1/decisions/{id}/stays",
                            Map.of(
                                    "kind",
                                    "HOSPITAL",
                                    "firstDay",
                                    "2020-01-01",
                                    "lastDay",
                                    "2020-01-02",
                                    "source",
                                    "Sintētisks avots.")),
                    // It came before it was decided, or a party states what only staff do, so
                    // nothing is
                    // recorded.
                    Map.entry(
                            "POST /v1/decisions/{id}/contests",
                            Map.of(
                                    "text",
                                    "Sintētisks iebildums.",
                                    "channel",
                                    "IN_PERSON",
                                    "receivedOn",
                                    "2020-01-01")),
                    Map.entry(
                            "POST /v1/contests/{id}/reinstatement",
                            Map.of("reason", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/contests/{id}/unsuspension",
                            Map.of("reason", "Sintētisks iemesls.")),
                    // Staff recorded it from paper, so no party takes it back.
                    Map.entry(
                            "POST /v1/contests/{id}/withdrawal",
                            Map.of("reason", "Sintētisks iemesls.")),
                    Map.entry(
                            "POST /v1/contests/{id}/outcome",
                            Map.of(
                                    "result",
                                    "UPHELD",
                                    "decidedOn",
                                    "2020-01-01",
                                    "reference",
                                    "D-1",
                                    "reasoning",
                                    "Sintētisks pamatojums.")),
                    // Nobody has it before, and nobody has it then.
                    Map.entry("POST /v1/worklist/{id}/assignment", Map.of("assignee", "nobody")),
                    // A note more changes nothing that there was.
                    Map.entry(
                            "POST /v1/worklist/{id}/notes", Map.of("text", "Sintētiska piezīme.")),
                    // A letter more changes nothing that there was.
                    Map.entry("POST /v1/decisions/{id}/letters", LETTER),
                    Map.entry(
                            "PUT /v1/budgets/{id}/assistant-choices",
                            Map.of("preferred", List.of(), "blocked", List.of())),
                    Map.entry("POST /v1/visits/{id}/move", HOURS),
                    Map.entry("POST /v1/visits/{id}/cancel", Map.of("reason", "NOT_NEEDED")),
                    Map.entry("POST /v1/visits/{id}/start", Map.of()),
                    Map.entry("POST /v1/visits/{id}/no-show", Map.of("absent", "PERSON")),
                    Map.entry(
                            "POST /v1/monthly-reports/{id}/reopening",
                            Map.of("reason", "WRONG_TIMES")),
                    Map.entry(
                            "POST /v1/monthly-reports/{id}/reopening/answer",
                            Map.of("answer", "STAY_LOCKED")),
                    Map.entry("POST /v1/visits/{id}/confirm", Map.of()),
                    Map.entry("POST /v1/visits/{id}/dispute", Map.of("reason", "NOT_DONE")),
                    Map.entry(
                            "POST /v1/visits/{id}/corrections",
                            Map.of(
                                    "start",
                                    "2026-01-05T08:00:00Z",
                                    "end",
                                    "2026-01-05T09:00:00Z",
                                    "reason",
                                    "OTHER_TIMES")),
                    Map.entry("POST /v1/allocations/{id}/release", Map.of()));

    private static final List<Map<String, Object>> TIMES =
            List.of(Map.of("purpose", "WORK", "minutes", 2400, "per", "WEEK"));

    /** What a caseworker states to issue a proposal. */
    static final Map<String, Object> ASSESSED =
            Map.of("assessedTimes", TIMES, "reasoning", "Sintētisks pamatojums.");

    private Bodies() {}

    /** The body for an operation on one thing; null if nobody wrote one yet. */
    static @Nullable Object of(String operation) {
        return OF_ONE_THING.get(operation);
    }

    /** What is created in a case, by operation; a case that is not so far yields null. */
    static @Nullable Object created(String operation, OneCase one) {
        String application = one.idOf(Thing.APPLICATION);
        String budget = one.idOf(Thing.BUDGET);
        return switch (operation) {
            case "POST /v1/grants" ->
                    Map.of(
                            "applicationId",
                            application,
                            "assessmentId",
                            NOTHING,
                            "purposes",
                            List.of("WORK"),
                            "assessedTimes",
                            TIMES,
                            "reasoning",
                            "Sintētisks pamatojums.");
            case "POST /v1/refusals" ->
                    Map.of(
                            "applicationId",
                            application,
                            "assessmentId",
                            NOTHING,
                            "grounds",
                            List.of("adult-disability-group"),
                            "reasoning",
                            "Sintētisks pamatojums.",
                            "hearingWaiver",
                            Map.of("ground", "MINOR", "reason", "Sintētisks iemesls."));
            case "POST /v1/hearings" ->
                    Map.of(
                            "applicationId",
                            application,
                            "assessmentId",
                            NOTHING,
                            "grounds",
                            List.of("adult-disability-group"),
                            "message",
                            "Sintētisks jautājums.",
                            "dueOn",
                            "2099-01-01");
            // It was assessed on a day that is yet to come, so nothing is recorded.
            case "POST /v1/need-assessments" ->
                    Map.of(
                            "applicationId",
                            application,
                            "assessedOn",
                            "2099-01-01",
                            "coefficient",
                            1,
                            "reason",
                            "Sintētisks iemesls.");
            case "POST /v1/allocations" ->
                    budget == null
                            ? null
                            : Map.of(
                                    "budgetId",
                                    budget,
                                    "assistantId",
                                    NOTHING,
                                    "minutesPerWeek",
                                    60);
            case "POST /v1/visits", "POST /v1/visit-checks" -> visit(one, Map.of());
            case "POST /v1/monthly-reports" -> month(one);
            case "POST /v1/visit-series" ->
                    visit(one, Map.of("rule", "FREQ=WEEKLY;COUNT=2", "partial", false));
            default -> null;
        };
    }

    /** A month that is not over, so nothing is locked. */
    private static @Nullable Object month(OneCase one) {
        String allocation = one.idOf(Thing.ALLOCATION);
        return allocation == null ? null : Map.of("allocationId", allocation, "month", "2099-12");
    }

    /** For a purpose that no decision grants, so nothing is planned. */
    private static @Nullable Object visit(OneCase one, Map<String, Object> more) {
        String allocation = one.idOf(Thing.ALLOCATION);
        if (allocation == null) {
            return null;
        }
        Map<String, Object> visit = new HashMap<>(HOURS);
        visit.put("allocationId", allocation);
        visit.put("purpose", "NOTHING_GRANTED");
        visit.putAll(more);
        return visit;
    }
}
