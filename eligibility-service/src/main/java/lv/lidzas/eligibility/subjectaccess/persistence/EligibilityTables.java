package lv.lidzas.eligibility.subjectaccess.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.parties.HeardLinks;
import lv.lidzas.kit.subject.PersonalTable;
import lv.lidzas.kit.subject.SubjectTables;
import lv.lidzas.kit.subject.WithheldColumns;

/**
 * What eligibility-service holds about persons: what applications and documents say of them, every run of the rules with its trace,
 * clarifications, hearings, what was assessed of needs, what staff noted down and who worked on the case, and issued decisions with their letters and how they were
 * notified and contested.
 *
 * <p>Rights of others: all of it is about the person; of a representative no more is known here than that there is one, and to whom a letter
 * went.
 */
@ApplicationScoped
public class EligibilityTables implements SubjectTables {

    private static final String CASES = "application_id = any ({ids})";

    private static final String ISSUED = CASES + " and state = 'ISSUED'";
    private static final String PROPOSED =
            "What is only proposed binds nobody and is for staff; the decision is given once it is issued.";

    private static final String OPEN = CASES + " and is_open";
    private static final String FOUND =
            "What was found of the need is for staff until a decision is issued; it is given with the assessments of the need then.";

    private static final String RETURNED =
            "What was drafted and given back binds nobody and is for staff.";

    /** That something was drafted is for staff; what is issued is given as a decision. */
    private static final String REVIEWED = CASES + " and outcome <> 'CHANGE_DRAFTED'";

    /** Of all records of the human. */
    private static final String IDS_OF_PERSON =
            HeardLinks.RECORDS
                    + """
                    select c.person_id from record join case_file c on c.person_id = record.id union
                    select c.application_id from record join case_file c on c.person_id = record.id
                    """;

    @Override
    public Set<UUID> moreOf(Caller caller) {
        return Set.of();
    }

    @Override
    public String idsOfPerson() {
        return IDS_OF_PERSON;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("cases", "case_file", CASES, "application_id")
                        .plain("application_id", "state", "person_id", "decide_by", "identity")
                        .sealedJson("person_id", "application")
                        .plain("purpose_changes"),
                PersonalTable.of(
                                "documents",
                                "case_document",
                                CASES,
                                "application_id",
                                "document_id")
                        .plain("application_id", "document_id")
                        .json("fact"),
                PersonalTable.of("assessments", "assessment", CASES, "id")
                        .plain("id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("made_at", "assessed_on", "rule_set_id", "figures_from", "outcome")
                        .plain("is_current")
                        .sealedJson("person_id", "facts")
                        .json("trace"),
                PersonalTable.of("links", "person_human", "person_id = any ({ids})", "person_id")
                        .plain("person_id")
                        .own("human_id"),
                PersonalTable.of("legalHolds", "heard_hold", "subject_id = any ({ids})", "id")
                        .plain("id", "subject_id", "last_day"),
                PersonalTable.of("hearings", "hearing", CASES, "id")
                        .plain("id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("grounds")
                        .sealed("person_id", "message")
                        .plain("due_on", "invited_at")
                        .who("invited_by")
                        .sealed("person_id", "statement")
                        .plain("heard_at")
                        .who("heard_from"),
                PersonalTable.of("needAssessments", "need_assessment", OPEN, "id")
                        .plain("id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("assessed_on", "intensity")
                        .sealedJson("person_id", "findings")
                        .plain("is_open", "recorded_at")
                        .who("recorded_by"),
                PersonalTable.of("decisions", "decision", ISSUED, "id")
                        .plain("id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("assessment_id", "rule_set_id", "result", "purposes")
                        .plain("purpose_minutes", "assessed_minutes", "deducted_minutes", "per")
                        .plain("first_day", "last_day", "grounds")
                        .sealed("person_id", "reasoning")
                        .plain(
                                "relation",
                                "ends_decision_id",
                                "ended_by",
                                "ended_after",
                                "changes_decision_id",
                                "suspended_by",
                                "suspended_from",
                                "suspended_until",
                                "to_review",
                                "looked_at")
                        .plain("in_force_on", "contest_last_day", "contest_latest_day")
                        .plain("contest")
                        .plain("hearing_id", "hearing_waiver")
                        .sealed("person_id", "hearing_waiver_reason")
                        .plain("state", "state_since", "decided_on")
                        .who("drafted_by")
                        .who("signed_by"),
                PersonalTable.of("grantEnds", "grant_end", CASES, "decision_id", "ended_by")
                        .plain("decision_id", "ended_by", "application_id", "person_id")
                        .plain("ended_after"),
                PersonalTable.of("clarifications", "clarification", CASES, "id")
                        .plain("id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("reason", "details", "document", "answer_by", "opening")
                        .plain("opened_at", "due_on", "closed_at", "told_overdue_at"),
                PersonalTable.of("assignments", "case_assignment", CASES, "id")
                        .plain("id", "application_id", "person_id")
                        .who("assignee")
                        .sealed("person_id", "reason")
                        .plain("assigned_at")
                        .who("assigned_by"),
                PersonalTable.of("notes", "case_note", CASES, "id")
                        .plain("id", "application_id", "person_id")
                        .sealed("person_id", "text")
                        .plain("written_at")
                        .who("written_by"),
                PersonalTable.of("letters", "letter", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .plain("language", "style", "made_at")
                        .who("made_by")
                        .sealedJson("person_id", "words"),
                PersonalTable.of("notifications", "notification", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .plain("recipient", "channel", "sent_on", "received_on")
                        .sealed("person_id", "failure")
                        .plain("corrects_id", "recorded_at")
                        .who("recorded_by"),
                PersonalTable.of("reviews", "grant_review", REVIEWED, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .plain("about", "outcome")
                        .sealed("person_id", "reason")
                        .plain("reviewed_at")
                        .who("reviewed_by"),
                PersonalTable.of("corrections", "text_correction", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .sealed("person_id", "wrong")
                        .sealed("person_id", "corrected")
                        .plain("recorded_at")
                        .who("recorded_by"),
                PersonalTable.of("stays", "stay", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .who("submitter_key")
                        .plain("first_day", "last_day")
                        .sealedJson("person_id", "details")
                        .plain("corrects_id", "corrected_by_id", "corrected_at", "recorded_at")
                        .who("recorded_by"),
                PersonalTable.of("contests", "contest", CASES, "id")
                        .plain("id", "decision_id", "application_id", "person_id")
                        .sealed("person_id", "text")
                        .plain("channel", "received_on", "posted_on", "filed_at")
                        .who("filed_by")
                        .plain("contest_until", "suspends_by_law", "reinstated_at")
                        .who("reinstated_by")
                        .sealed("person_id", "reinstated_for")
                        .plain("unsuspended_at")
                        .who("unsuspended_by")
                        .sealed("person_id", "unsuspended_for")
                        .plain("result", "decided_on", "reference")
                        .sealed("person_id", "reasoning")
                        .plain("recorded_at")
                        .who("recorded_by"),
                PersonalTable.of("rehearsals", "rehearsed_grant", CASES, "id")
                        .plain("id", "rehearsal_id", "decision_id", "application_id")
                        .plain("person_id", "effect", "conditions", "figures")
                        .plain("minutes_before", "minutes_after", "per", "is_marked"),
                PersonalTable.of("endings", "foreseen_end", CASES, "id")
                        .plain("id", "kind", "subject_id", "day", "decision_id")
                        .plain("application_id", "person_id"),
                PersonalTable.of(
                                "reminders",
                                "told_end",
                                CASES,
                                "application_id",
                                "kind",
                                "subject_id",
                                "day",
                                "days_ahead")
                        .plain("application_id", "kind", "subject_id", "day", "days_ahead"));
    }

    @Override
    public List<WithheldColumns> withheld() {
        return List.of(
                WithheldColumns.version("case_file"),
                WithheldColumns.version("decision"),
                WithheldColumns.of("case_file", FOUND, "need"),
                WithheldColumns.of("assessment", FOUND, "need"),
                WithheldColumns.of("decision", PROPOSED, "purposes_to_assess"),
                WithheldColumns.of("decision", RETURNED, "returned_by", "return_reason"),
                WithheldColumns.of(
                        "assessment",
                        PROPOSED,
                        "waits_for",
                        "proposed_decision_id",
                        "assessed_minutes",
                        "deducted_minutes",
                        "per",
                        "purposes_to_assess",
                        "first_day",
                        "last_day"),
                WithheldColumns.of(
                        "rehearsal",
                        "Of no person: rules, counts, and the staff who tried them.",
                        "id",
                        "rule_set_id",
                        "figures",
                        "fingerprint",
                        "decides_on",
                        "state",
                        "started_at",
                        "started_by",
                        "done",
                        "total",
                        "last_decision_id",
                        "finished_at",
                        "approved_at",
                        "approved_by"),
                WithheldColumns.of(
                        "work_item",
                        "Orders the work of staff and follows from what is given, or is only drafted.",
                        "application_id",
                        "person_id",
                        "is_open",
                        "is_waiting",
                        "decide_by",
                        "identity",
                        "assessment_id",
                        "outcome",
                        "waits_for",
                        "draft_id",
                        "draft_state",
                        "hearing_due",
                        "to_review",
                        "grant_until",
                        "clarification_due",
                        "assignee"),
                WithheldColumns.of(
                        "questionnaire",
                        "What the municipality asks, the same for everybody.",
                        "id",
                        "code",
                        "valid_from",
                        "content",
                        "need_from",
                        "coefficient_2_from",
                        "loaded_at",
                        "loaded_by"),
                WithheldColumns.of(
                        "published_rule_set",
                        "The law, the same for everybody.",
                        "rule_set_id",
                        "fingerprint",
                        "published_at"));
    }
}
