package lv.lidzas.benchmarks;

import static lv.lidzas.benchmarks.Spread.APPLICATION;
import static lv.lidzas.benchmarks.Spread.DECISION;
import static lv.lidzas.benchmarks.Spread.PERSON;
import static lv.lidzas.benchmarks.Spread.choice;

import java.sql.Connection;
import java.util.List;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Row;

/** Applications with their assessments, decisions and documents, made by multiplying one. */
final class CaseRows {

    private static final String ASSESSMENT = Numbered.expression(Numbered.ASSESSMENT, "n");

    private final String id;
    private final String ofCase;
    private final Spread spread;

    CaseRows(String application, Spread spread) {
        this.id = "id = '" + application + "'";
        this.ofCase = "application_" + id;
        this.spread = spread;
    }

    List<String> applications(Connection database) {
        String decided = spread.isDecided();
        String draft = spread.is("5, 6");
        Row person =
                Row.of(database, "person", "true")
                        .with("id", PERSON)
                        .with("code_index", "sha256(n::text::bytea)");
        Row application =
                Row.of(database, "application", id)
                        .with("id", APPLICATION)
                        .with("person_id", PERSON)
                        .with("submitter_key", spread.submitter())
                        .with(
                                "state",
                                "coalesce((array['SUBMITTED', 'SUBMITTED', 'COMPLETE', 'COMPLETE', 'DRAFT', 'DRAFT', 'WITHDRAWN',"
                                        + " 'WITHDRAWN'])["
                                        + spread.place()
                                        + "], 'DECIDED')")
                        .with("channel", "(array['ELECTRONIC','IN_PERSON','POST'])[n % 3 + 1]")
                        .with("received_on", choice(draft, "null", spread.day()))
                        .with("decide_by", choice(draft, "null", spread.day() + " + 30"))
                        .with("decision_id", choice(decided, DECISION, "null"))
                        .with("decision_result", choice(decided, "'GRANTED'", "null"))
                        .with("decision_issued_on", choice(decided, spread.day(), "null"))
                        .with("held_for", "null")
                        .with("withdrawn_at", choice(spread.is("7, 8"), "now()", "null"));
        Row entry =
                Row.of(database, "timeline_entry", ofCase)
                        .with("application_id", APPLICATION)
                        .with("event_id", Numbered.expression(Numbered.EVENT, "n"));
        return List.of(spread.rows(person), spread.rows(application), spread.rows(entry));
    }

    List<String> assessments(Connection database) {
        String submitted = "not " + spread.is("5, 6");
        String open = spread.is("1, 2, 3, 4");
        String unclear = spread.is("1, 3");
        String proposed = spread.is("2, 4");
        Row file =
                Row.of(database, "case_file", ofCase)
                        .with("application_id", APPLICATION)
                        .with("person_id", PERSON)
                        .with(
                                "state",
                                choice(
                                        open,
                                        "'OPEN'",
                                        choice(spread.is("7, 8"), "'WITHDRAWN'", "'DECIDED'")));
        Row opinion = heard(database, "asc");
        Row confirmation =
                heard(database, "desc")
                        .with("document_id", Numbered.expression(Numbered.DOCUMENT, "n"));
        Row assessment =
                Row.of(database, "assessment", ofCase + " and waits_for = 'ISSUE'")
                        .with("id", ASSESSMENT)
                        .with("application_id", APPLICATION)
                        .with("person_id", PERSON)
                        .with("submitter_key", spread.submitter())
                        .with("is_current", open)
                        .with("outcome", choice(unclear, "'UNCLEAR'", "'MET'"))
                        .with("waits_for", choice(unclear, "'DOCUMENTS'", "'ISSUE'"))
                        .with("proposed_decision_id", choice(unclear, "null", DECISION));
        Row decision =
                Row.of(database, "decision", ofCase + " and state = 'ISSUED'")
                        .with("id", DECISION)
                        .with("application_id", APPLICATION)
                        .with("person_id", PERSON)
                        .with("submitter_key", spread.submitter())
                        .with("assessment_id", ASSESSMENT)
                        .with("state", choice(proposed, "'PROPOSED'", "'ISSUED'"))
                        .with("decided_on", choice(proposed, "null", "current_date"))
                        .with("signed_by", choice(proposed, "null", "'1.liga'"));
        return List.of(
                spread.rows(parties(database), submitted),
                spread.rows(file, submitted),
                spread.rows(opinion, submitted),
                spread.rows(confirmation, submitted),
                spread.rows(assessment, submitted),
                spread.rows(decision, proposed + " or " + spread.isDecided()));
    }

    /** The case has two documents; the first of an order. */
    private Row heard(Connection database, String order) {
        return Row.of(
                        database,
                        "case_document",
                        "%1$s and document_id = (select document_id from case_document where %1$s order by document_id %2$s limit 1)"
                                .formatted(ofCase, order))
                .with("application_id", APPLICATION);
    }

    List<String> documents(Connection database) {
        Row known =
                Row.of(database, "known_case", ofCase)
                        .with("application_id", APPLICATION)
                        .with("person_id", PERSON);
        String unread = spread.is("1, 2, 3, 4, 5, 6");
        String confirmation = "n % 4 = 0";
        Row document =
                Row.of(database, "document", ofCase)
                        .with("id", Numbered.expression(Numbered.DOCUMENT, "n"))
                        .with("application_id", APPLICATION)
                        .with("subject_person_id", PERSON)
                        .with("uploaded_by", spread.submitter())
                        .with("owner_key", spread.submitter())
                        .with(
                                "kind",
                                choice(
                                        confirmation,
                                        "'CONFIRMATION_EMPLOYER'",
                                        "'OPINION_ASSISTANT_NEED'"))
                        .with("limitations", choice(confirmation, "null", "''::bytea"))
                        .with(
                                "state",
                                choice(
                                        spread.is("5, 6"),
                                        "'HELD'",
                                        choice(unread, "'RECEIVED'", "'VERIFIED'")))
                        .with("reviewed_by", choice(unread, "null", "'1.liga'"))
                        .with("reviewed_at", choice(unread, "null", "now()"));
        return List.of(spread.rows(parties(database)), spread.rows(known), spread.rows(document));
    }

    /** Without persons and representatives, of whom none asks here. */
    private Row parties(Connection database) {
        return Row.of(database, "case_parties", "case_" + id)
                .with("case_id", APPLICATION)
                .with("submitter_key", spread.submitter())
                .with("submitter_role", "'SUBMITTER'");
    }
}
