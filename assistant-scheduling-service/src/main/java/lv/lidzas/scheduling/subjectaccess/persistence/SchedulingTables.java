package lv.lidzas.scheduling.subjectaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.subject.PersonalTable;
import lv.lidzas.kit.subject.SubjectTables;
import lv.lidzas.kit.subject.WithheldColumns;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/**
 * What assistant-scheduling-service holds about persons, and about assistants in its register.
 *
 * <p>Rights of others: a person is told the id of the assistant who helps and never the entry in the register, whose contacts {@code
 * GET /v1/allocations/{id}/assistant} shows while hours are allocated. An assistant is told the hours and not whose application they are
 * for.
 */
@ApplicationScoped
public class SchedulingTables implements SubjectTables {

    private static final String CASES = "application_id = any ({ids})";

    private static final String ALLOCATIONS =
            """
            id in (select id from allocation where application_id = any ({ids}) union
                select id from allocation where assistant_id = any ({ids}))
            """;

    private static final String VISITS =
            """
            id in (select id from visit where application_id = any ({ids}) union
                select id from visit where assistant_id = any ({ids}))
            """;

    private static final String REPORTS =
            """
            id in (select id from monthly_report where application_id = any ({ids}) union
                select id from monthly_report where assistant_id = any ({ids}))
            """;

    private static final String FEEDS =
            """
            id in (select id from calendar_feed where assistant_ids && {ids} union
                select id from calendar_feed where made_by = any ({keys}))
            """;

    private static final String MOVES =
            """
            id in (select m.id from roster_move m join visit v on v.id = m.visit_id where v.application_id = any ({ids}) union
                select id from roster_move where from_assistant_id = any ({ids}) union
                select id from roster_move where to_assistant_id = any ({ids}))
            """;

    /** Of all records of the human. Weeks are counted for a human, a budget or an assistant. */
    private static final String IDS_OF_PERSON =
            """
            select a.id from asked join assistant a on a.id = asked.id union
            select found.id from asked left join person_human h on h.person_id = asked.id
            join hour_budget b on b.human_id = coalesce(h.human_id, asked.id)
            cross join lateral (values (b.person_id), (b.human_id), (b.application_id), (b.id)) as found (id)
            """;

    private final Assistants register;

    SchedulingTables(Assistants register) {
        this.register = register;
    }

    /** The caller as an assistant. */
    @Override
    public Set<UUID> moreOf(Caller caller) {
        return AssistantLogin.of(caller).entriesIn(register).stream()
                .map(AssistantId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String idsOfPerson() {
        return IDS_OF_PERSON;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("assistants", "assistant", "id = any ({ids})", "id")
                        .plain("id")
                        .sealed("id", "given_name", "family_name")
                        .sealed("id", "personal_code_cipher")
                        .sealedAs("assistant.personal_code")
                        .called("personalCode")
                        .sealed("id", "phone", "email")
                        .plain("experience_kind")
                        .sealed("id", "experience_description")
                        .who("login_key")
                        .plain("other_minutes_per_week", "active_from", "active_until", "state"),
                PersonalTable.of(
                                "erasures",
                                "assistant_erasure",
                                "assistant_id = any ({ids})",
                                "assistant_id")
                        .plain("assistant_id", "ground", "reason", "erased_at")
                        .who("erased_by"),
                PersonalTable.of("legalHolds", "heard_hold", "subject_id = any ({ids})", "id")
                        .plain("id", "subject_id", "last_day"),
                PersonalTable.of("budgets", "hour_budget", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .own("human_id")
                        .who("owner_key")
                        .plain(
                                "rule_set_id",
                                "granted_minutes",
                                "granted_per",
                                "purposes",
                                "first_day",
                                "last_day")
                        .plain("wished_assistant_id", "wished_in_words", "proposal_reason")
                        .plain("ends_on")
                        .plain("opened_at", "changed_at"),
                PersonalTable.of("links", "person_human", "person_id = any ({ids})", "person_id")
                        .plain("person_id")
                        .own("human_id"),
                PersonalTable.of("pauses", "pause", "person_id = any ({ids})", "id")
                        .plain("id", "person_id", "decision_id", "first_day", "last_day"),
                PersonalTable.of("wishes", "assistant_wish", CASES, "application_id")
                        .plain("application_id", "assistant_id"),
                PersonalTable.of("allocations", "allocation", ALLOCATIONS, "id")
                        .plain("id", "budget_id")
                        .own("application_id")
                        .who("owner_key")
                        .plain("assistant_id", "minutes", "counted_per", "first_day", "last_day")
                        .plain("booking_id", "free_from", "allocated_at")
                        .plain("ceded_weeks", "ceded_minutes"),
                PersonalTable.of("visits", "visit", VISITS, "id")
                        .plain("id", "allocation_id", "budget_id")
                        .own("application_id")
                        .who("owner_key")
                        .plain("assistant_id")
                        .own("human_id")
                        .plain("purpose", "earliest_at", "latest_at", "minutes", "is_fixed")
                        .plain("first_day", "place", "state", "series_id", "planned_at"),
                PersonalTable.of(
                                "visitSteps",
                                "visit_step",
                                "visit_" + VISITS.strip(),
                                "visit_id",
                                "number")
                        .plain("visit_id", "number", "kind", "side")
                        .who("by_key")
                        .plain("reason", "earliest_at", "latest_at", "minutes", "at"),
                PersonalTable.of(
                                "standInSearches",
                                "stand_in_search",
                                "visit_" + VISITS.strip(),
                                "visit_id")
                        .plain("visit_id", "budget_id")
                        .own("application_id")
                        .plain("day", "state", "wave", "begun_at", "next_at")
                        .plain("alarm_at", "alarmed_at"),
                PersonalTable.of(
                                "visitOffers",
                                "visit_offer",
                                "(application_id = any ({ids}) or assistant_id = any ({ids}))",
                                "id")
                        .plain("id", "visit_id", "budget_id")
                        .own("application_id")
                        .plain("assistant_id", "wave", "state")
                        .plain("offered_at", "answered_at", "undo_until"),
                PersonalTable.of("workedTime", "worked_time", "visit_" + VISITS.strip(), "id")
                        .plain("id", "visit_id", "number", "start_at", "end_at")
                        .plain("beyond_minutes", "side")
                        .who("by_key")
                        .plain("reason", "recorded_at"),
                PersonalTable.of("monthlyReports", "monthly_report", REPORTS, "id")
                        .plain("id", "budget_id")
                        .own("application_id")
                        .who("owner_key")
                        .own("human_id")
                        .plain("assistant_id", "month", "edition", "lines", "pay", "of_minor")
                        .plain("hash")
                        .who("locked_by")
                        .plain("locked_at", "state", "reopen_reason")
                        .who("reopen_asked_by")
                        .plain("reopen_asked_at")
                        .who("reopen_agreed_by")
                        .plain("reopen_agreed_at"),
                PersonalTable.of("rosterChanges", "roster_move", MOVES, "id")
                        .plain("id", "roster_id", "visit_id", "budget_id")
                        .plain("from_assistant_id", "to_assistant_id")
                        .plain("from_start_at", "to_start_at", "minutes")
                        .plain("outcome", "skipped"),
                PersonalTable.of(
                                "unmetVisits",
                                "roster_unmet",
                                "visit_id in (select id from visit where application_id = any ({ids}))",
                                "id")
                        .plain("id", "roster_id", "visit_id"),
                PersonalTable.of(
                                "weekPlans",
                                "week_plan",
                                "allocation_" + ALLOCATIONS.strip(),
                                "allocation_id",
                                "counted_per",
                                "first_day")
                        .plain("allocation_id", "counted_per", "first_day")
                        .plain("planned_minutes", "beyond_minutes"),
                PersonalTable.of(
                                "postings",
                                "posting",
                                "(budget_id = any ({ids}) or assistant_id = any ({ids}))",
                                "id")
                        .plain("id", "budget_id", "assistant_id", "from_account", "to_account")
                        .plain("counted_per", "first_span", "last_span", "minutes")
                        .plain("cause", "cause_id", "posted_at"),
                PersonalTable.of(
                                "absences", "assistant_absence", "assistant_id = any ({ids})", "id")
                        .plain("id", "assistant_id", "kind", "first_day", "last_day")
                        .who("recorded_by")
                        .plain("recorded_at"),
                PersonalTable.of(
                                "assistantChoices",
                                "assistant_choice",
                                "human_id = any ({ids})",
                                "human_id")
                        .own("human_id")
                        .plain("preferred", "blocked"),
                PersonalTable.of("calendarFeeds", "calendar_feed", FEEDS, "id")
                        .plain("id", "assistant_ids", "language")
                        .who("made_by")
                        .plain("reach", "made_at", "revoked_at"),
                PersonalTable.of(
                                "availability",
                                "assistant_availability",
                                "assistant_id = any ({ids})",
                                "assistant_id")
                        .plain("assistant_id", "hours")
                        .who("stated_by")
                        .plain("stated_at"),
                PersonalTable.of(
                                "weeks",
                                "week_counter",
                                "owner_id = any ({ids})",
                                "owner_id",
                                "iso_year",
                                "owner_kind")
                        .plain("owner_kind", "owner_id", "iso_year")
                        .plain("booked_minutes", "limit_minutes"));
    }

    @Override
    public List<WithheldColumns> withheld() {
        return List.of(
                WithheldColumns.version("assistant"),
                WithheldColumns.version("hour_budget"),
                WithheldColumns.version("allocation"),
                WithheldColumns.version("visit"),
                WithheldColumns.version("monthly_report"),
                WithheldColumns.version("assistant_choice"),
                WithheldColumns.version("visit_offer"),
                WithheldColumns.version("assistant_availability"),
                WithheldColumns.of(
                        "travel_table",
                        "Of no person: minutes between places.",
                        "id",
                        "version",
                        "legs"),
                WithheldColumns.of(
                        "roster_move",
                        "How far the visit was when the roster was looked for, and whose turn comes first.",
                        "visit_version",
                        "portion"),
                WithheldColumns.of(
                        "roster_unmet",
                        "What stands against other people: their absences and their hours.",
                        "reasons"),
                WithheldColumns.of(
                        "roster",
                        "Of no person: weeks, figures, and the staff who asked for them.",
                        "id",
                        "version",
                        "first_day",
                        "last_day",
                        "replans",
                        "seconds",
                        "asked_by",
                        "asked_at",
                        "state",
                        "stopping",
                        "attempts",
                        "heard_at",
                        "hard",
                        "medium",
                        "soft",
                        "calculations",
                        "seconds_spent",
                        "figures_before",
                        "figures_after",
                        "applied_by",
                        "applied_at",
                        "published_by",
                        "published_at"),
                WithheldColumns.of(
                        "assistant",
                        "A keyed hash of the personal code, which is given.",
                        "personal_code_index"),
                WithheldColumns.of(
                        "calendar_feed",
                        "A hash of what opens it, and keyed hashes of the login and the code.",
                        "secret_hash",
                        "party_keys"),
                WithheldColumns.of(
                        "assistant",
                        "A keyed hash of the name, which is given.",
                        "whole_name_index"));
    }
}
