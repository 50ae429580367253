package lv.lidzas.eligibility.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.IdentityMethod;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The file of one application (lieta): what came in so far, in whatever order it came.
 *
 * <p>A document may be heard of before its application; it is kept, and the rules run when the application arrives. A
 * withdrawn or decided case stays so, whatever else is heard of it.
 *
 * @param id the application
 * @param state whether it still waits for a decision
 * @param decideBy the last day of the statutory month, as application-service told it; absent until the application arrived
 * @param application what it states; absent until it arrived
 * @param purposeChanges how often other purposes were wanted since
 * @param documents the documents heard of
 * @param need what the social service found last of the need; absent before
 */
public record CaseFile(
        ApplicationId id,
        CaseState state,
        @Nullable LocalDate decideBy,
        @Nullable ApplicationFacts application,
        int purposeChanges,
        List<DocumentFact> documents,
        @Nullable NeedFact need) {

    public CaseFile {
        documents =
                documents.stream()
                        .sorted(Comparator.comparing(document -> document.id().value()))
                        .toList();
    }

    /** A file in which nothing is known yet. */
    public static CaseFile empty(ApplicationId id) {
        return new CaseFile(id, CaseState.OPEN, null, null, 0, List.of(), null);
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
        return application == null ? null : new Facts(day, application, documents, need);
    }

    /** The form is fixed at submission, so the first statement stays. */
    public CaseFile with(ApplicationFacts stated) {
        return application == null
                ? new CaseFile(id, state, decideBy, stated, 0, documents, need)
                : this;
    }

    /** The day told at submission stays. */
    public CaseFile decidedBy(LocalDate lastDay) {
        return decideBy == null
                ? new CaseFile(id, state, lastDay, application, purposeChanges, documents, need)
                : this;
    }

    /** Somebody made sure who files; of an application that is not known there is nothing to say. */
    public CaseFile identifiedBy(IdentityMethod method) {
        return application == null
                ? this
                : new CaseFile(
                        id,
                        state,
                        decideBy,
                        application.identifiedBy(method),
                        purposeChanges,
                        documents,
                        need);
    }

    /** The person wishes for other purposes: what was decided on the old ones, and is not issued, is void. */
    public CaseFile wishing(Set<Purpose> purposes, int changes) {
        boolean waits = state == CaseState.OPEN || state == CaseState.SIGNED;
        return application == null || !waits || changes <= purposeChanges
                ? this
                : new CaseFile(
                        id,
                        CaseState.OPEN,
                        decideBy,
                        application.applyingFor(purposes),
                        changes,
                        documents,
                        need);
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
        return new CaseFile(id, state, decideBy, application, purposeChanges, others, need);
    }

    /** The social service assessed the need, perhaps anew: the newest assessment counts. */
    public CaseFile assessed(NeedFact found) {
        return new CaseFile(id, state, decideBy, application, purposeChanges, documents, found);
    }

    /** The applicant took the application back, before a decision on it was issued. */
    public CaseFile withdrawn() {
        return state == CaseState.DECIDED ? this : in(CaseState.WITHDRAWN);
    }

    /** A decision is signed; until it is issued nobody decides otherwise. */
    public CaseFile signed() {
        return in(CaseState.SIGNED);
    }

    /** What was decided is void: it waits for another decision. */
    public CaseFile reopened() {
        return in(CaseState.OPEN);
    }

    /** A decision was issued. */
    public CaseFile decided() {
        return in(CaseState.DECIDED);
    }

    private CaseFile in(CaseState other) {
        return new CaseFile(id, other, decideBy, application, purposeChanges, documents, need);
    }
}
