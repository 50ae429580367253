package lv.lidzas.kit.subject;

import java.util.List;

/** What the tables that every service has hold about persons. */
final class KitTables {

    private static final String CHAIN = "Hashes that chain the log, and where in it they stand.";

    static final List<PersonalTable> TABLES =
            List.of(
                    PersonalTable.of(
                                    "parties",
                                    "case_party",
                                    "case_id = any ({ids})",
                                    "case_id",
                                    "position")
                            .plain("case_id", "role", "valid_from", "valid_until")
                            .who("party_key"),
                    PersonalTable.of("filings", "case_parties", "case_id = any ({ids})", "case_id")
                            .plain("case_id", "submitter_role")
                            .who("submitter_key"),
                    PersonalTable.of(
                                    "looks",
                                    "look",
                                    "id in (select look_id from look_about where about = any ({ids}))",
                                    "id")
                            .plain("id", "at", "reach", "operation", "deed", "outcome", "purpose"));

    static final List<WithheldColumns> WITHHELD =
            List.of(
                    WithheldColumns.of(
                            "case_party", "Orders the rows; says nothing of anybody.", "position"),
                    WithheldColumns.of(
                            "case_parties",
                            "Counts what was heard of a case, so that older news is passed over.",
                            "sequence"),
                    WithheldColumns.of(
                            "look",
                            "The login of who looked: told is as what they looked, never who (ADR 0021).",
                            "reader"),
                    WithheldColumns.of("look", "May be the id of somebody else's record.", "asked"),
                    WithheldColumns.of(
                            "look", "Names others who stood in the same list.", "persons", "cases"),
                    WithheldColumns.of(
                            "look_about",
                            "Which looks name an id: the index by which looks are found.",
                            "about",
                            "at",
                            "look_id"),
                    WithheldColumns.of(
                            "look_waiting",
                            "Looks of the last second, which are not chained yet.",
                            "look_id"),
                    WithheldColumns.of(
                            "look_seal", CHAIN, "position", "look_id", "anchors", "hash"),
                    WithheldColumns.of(
                            "look_anchor", CHAIN, "number", "position", "hash", "made_at"),
                    WithheldColumns.of("look_cut", CHAIN, "position", "number", "cut_at"),
                    WithheldColumns.of(
                            "look_anchor_kept",
                            CHAIN,
                            "service",
                            "number",
                            "position",
                            "hash",
                            "made_at"),
                    WithheldColumns.of(
                            "staff_tie",
                            "A copy of the register of conflicts of interest, which application-service gives.",
                            "id",
                            "person_id",
                            "staff_keys",
                            "person_keys",
                            "valid_from",
                            "valid_until"),
                    WithheldColumns.of(
                            "deleted_case",
                            "Cases whose records are gone; nothing tells any more whose they were.",
                            "case_id",
                            "deleted_at"),
                    WithheldColumns.of(
                            "outbox",
                            "Events that leave within seconds; they hold ids, codes and days of rows that are given.",
                            "position",
                            "event_id",
                            "topic",
                            "key",
                            "event",
                            "trace_parent",
                            "appended_at"),
                    WithheldColumns.of(
                            "inbox",
                            "Which events were heard, and nothing of what they say.",
                            "source",
                            "event_id",
                            "consumer",
                            "received_at"),
                    WithheldColumns.of(
                            "idempotency",
                            "Answers for a repeat, for some days: what they tell is given from its own rows, and nobody opens them without the caller's Idempotency-Key.",
                            "id",
                            "day",
                            "request_hash",
                            "status",
                            "location",
                            "etag",
                            "content_type",
                            "body",
                            "shown_persons",
                            "shown_cases",
                            "purpose",
                            "created_at"),
                    WithheldColumns.of(
                            "vault.person_key",
                            "The wrapped key that opens what is given.",
                            "owner_id",
                            "wrapped",
                            "made_at",
                            "destroyed_at"),
                    WithheldColumns.of(
                            "vault.day_key",
                            "Wrapped keys of stored answers, of nobody in particular.",
                            "day",
                            "wrapped"),
                    WithheldColumns.of(
                            "flyway_schema_history",
                            "Which migrations ran.",
                            "installed_rank",
                            "version",
                            "description",
                            "type",
                            "script",
                            "checksum",
                            "installed_by",
                            "installed_on",
                            "execution_time",
                            "success"));

    private KitTables() {}
}
