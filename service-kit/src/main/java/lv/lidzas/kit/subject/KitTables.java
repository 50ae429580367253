package lv.lidzas.kit.subject;

import java.util.List;
import java.util.Map;

/** What the tables that every service has hold about persons. */
final class KitTables {

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
                            .plain("case_id")
                            .who("submitter_key"),
                    PersonalTable.of(
                                    "looks",
                                    "look",
                                    "id in (select look_id from look_about where about = any ({ids}))",
                                    "id")
                            .plain("id", "at", "reach", "operation", "deed", "outcome", "purpose"));

    static final Map<String, String> WITHHELD =
            Map.ofEntries(
                    Map.entry("case_party.position", "Orders the rows; says nothing of anybody."),
                    Map.entry(
                            "case_parties.sequence",
                            "Counts what was heard of a case, so that older news is passed over."),
                    Map.entry(
                            "look.reader",
                            "The login of who looked: told as what they looked, never who (ADR 0021)."),
                    Map.entry("look.asked", "May be the id of somebody else's record."),
                    Map.entry("look.persons", "Names other people who stood in the same list."),
                    Map.entry("look.cases", "Names cases of others that stood in the same list."),
                    Map.entry(
                            "look_about",
                            "Which looks name an id: the index by which looks are found."),
                    Map.entry("look_waiting", "Looks of the last second that are not chained yet."),
                    Map.entry("look_seal", "Hashes that chain the log."),
                    Map.entry("look_anchor", "Hashes that chain the log."),
                    Map.entry("look_anchor_kept", "Hashes that chain the logs of other services."),
                    Map.entry(
                            "outbox",
                            "Events that leave within seconds; they hold ids, codes and days of rows given here."),
                    Map.entry("inbox", "Which events were heard; nothing of what they say."),
                    Map.entry(
                            "idempotency",
                            "Answers for a repeat, for three days: what they hold is given from its own rows, and without the caller's Idempotency-Key nobody can open them."),
                    Map.entry("vault.person_key", "The wrapped key that opens what is given here."),
                    Map.entry(
                            "vault.day_key",
                            "Wrapped keys of stored answers, of nobody in particular."),
                    Map.entry("flyway_schema_history", "Which migrations ran."));

    private KitTables() {}
}
