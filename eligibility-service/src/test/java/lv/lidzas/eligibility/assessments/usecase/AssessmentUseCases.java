package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.cases.usecase.CaseFilesInMemory;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/** The use cases of assessments wired to ports in memory. */
public final class AssessmentUseCases {

    public final CaseFilesInMemory files = new CaseFilesInMemory();
    public final AssessmentsInMemory assessments;
    public final FindAssessment findAssessment;
    public final ListAssessments listAssessments;
    public final ListOpenCases listOpenCases;
    public final NoteApplication noteApplication;
    public final NoteIdentity noteIdentity;
    public final NoteDocument noteDocument;
    public final NotePurposes notePurposes;
    public final NoteWithdrawal noteWithdrawal;
    public final NoteHeld noteHeld;
    public final ReassessCase reassessCase;
    private final AssessApplication assess;

    public AssessmentUseCases(
            PartiesHeard parties,
            RuleSets rules,
            Proposals proposals,
            Doubts doubts,
            SignedDecisions signed,
            IssuedGrants grants,
            AssessmentEvents events,
            LegalClock clock,
            Ids ids) {
        assessments = new AssessmentsInMemory(parties);
        listOpenCases = new ListOpenCases(assessments);
        findAssessment = new FindAssessment(assessments, parties, clock);
        listAssessments = new ListAssessments(assessments, clock);
        assess = new AssessApplication(rules, assessments, proposals, doubts, events, clock, ids);
        AssessAfterEvents afterEvents = new AssessAfterEvents(files, assess, grants);
        noteApplication = new NoteApplication(files, parties, afterEvents);
        noteIdentity = new NoteIdentity(files, afterEvents);
        noteDocument = new NoteDocument(files, afterEvents);
        notePurposes = new NotePurposes(files, signed, afterEvents);
        noteWithdrawal = new NoteWithdrawal(files, assessments, proposals, doubts, signed);
        noteHeld = new NoteHeld(signed);
        reassessCase = new ReassessCase(files, assess);
    }

    /** Looks at cases again like {@link #reassessCase}, but ends with an Error for one. */
    public ReassessCase failingFor(ApplicationId unlucky) {
        return new ReassessCase(files, assess) {
            @Override
            public void handle(ApplicationId application) {
                if (application.equals(unlucky)) {
                    throw new StackOverflowError("planted");
                }
                super.handle(application);
            }
        };
    }
}
