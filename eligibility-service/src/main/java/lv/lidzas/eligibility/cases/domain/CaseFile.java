package lv.lidzas.eligibility.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import org.jspecify.annotations.Nullable;

/**
 * The file of one application (lieta): what came in so far, in whatever order it came.
 *
 * <p>A document may be heard of before its application; it is kept, and the rules run when the application arrives. A
 * withdrawn or decided case stays so, whatever else is heard of it.
 *
 * @param id the application
 * @param state whether it still waits for a decision
 * @param application what it states; absent until it arrived
 * @param documents the documents heard of
 */
public record CaseFile(
        ApplicationId id,
        CaseState state,
        @Nullable ApplicationFacts application,
        List<DocumentFact> documents) {

    public CaseFile {
        documents =
                documents.stream()
                        .sorted(Comparator.comparing(document -> document.id().value()))
                        .toList();
    }

    /** A file in which nothing is known yet. */
    public static CaseFile empty(ApplicationId id) {
        return new CaseFile(id, CaseState.OPEN, null, List.of());
    }

    /** Whether there is something to assess and it still matters. */
    public boolean isAssessable() {
        return state == CaseState.OPEN && application != null;
    }

    /** Whether a decision that takes something may follow, so that people are heard: before a decision, and while a grant counts. */
    public boolean isHeard() {
        return isAssessable() || state == CaseState.DECIDED;
    }

    /** What is known of the case on a day; absent before its application arrived, and of an erased person. */
    public @Nullable Facts factsOn(LocalDate day) {
        return application == null ? null : new Facts(day, application, documents);
    }

    /** The form is fixed at submission, so the first statement stays. */
    public CaseFile with(ApplicationFacts stated) {
        return application == null ? new CaseFile(id, state, stated, documents) : this;
    }

    /** Somebody made sure who files; of an application that is not known there is nothing to say. */
    public CaseFile identifiedBy(IdentityMethod method) {
        return application == null
                ? this
                : new CaseFile(id, state, application.identifiedBy(method), documents);
    }

    /** The document as it is known now. */
    public CaseFile with(DocumentFact document) {
        List<DocumentFact> others = new ArrayList<>(documents);
        for (DocumentFact known : documents) {
            if (known.id().equals(document.id())) {
                if (!document.supersedes(known)) {
                    return this;
                }
                others.remove(known);
            }
        }
        others.add(document);
        return new CaseFile(id, state, application, others);
    }

    /** The applicant took the application back, before a decision on it was issued. */
    public CaseFile withdrawn() {
        return state == CaseState.DECIDED
                ? this
                : new CaseFile(id, CaseState.WITHDRAWN, application, documents);
    }

    /** A decision is signed; until it is issued nobody decides otherwise. */
    public CaseFile signed() {
        return new CaseFile(id, CaseState.SIGNED, application, documents);
    }

    /** What was decided is void: it waits for another decision. */
    public CaseFile reopened() {
        return new CaseFile(id, CaseState.OPEN, application, documents);
    }

    /** A decision was issued. */
    public CaseFile decided() {
        return new CaseFile(id, CaseState.DECIDED, application, documents);
    }
}
