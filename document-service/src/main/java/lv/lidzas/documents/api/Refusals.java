package lv.lidzas.documents.api;

import java.util.List;
import lv.lidzas.documents.domain.Answer;
import lv.lidzas.documents.domain.ContentFlaw;
import lv.lidzas.documents.domain.DetailFlaw;
import lv.lidzas.documents.domain.Document;
import lv.lidzas.documents.domain.Refusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/** Says a refusal as a problem, with pointers into the request that was refused. */
final class Refusals {

    private static final String FILE = "/file";

    private final String details;

    private Refusals(String details) {
        this.details = details;
    }

    /** For uploads, whose details are the part {@code metadata}. */
    static Refusals ofUpload() {
        return new Refusals("/metadata");
    }

    /** For reviews, whose details are what was read on the paper. */
    static Refusals ofReview() {
        return new Refusals("/asRead");
    }

    /** The document, if it was done as asked. */
    Document orProblem(Answer answer) {
        return switch (answer) {
            case Answer.Done(var document, _) -> document;
            case Answer.Refused(var refusal) -> throw problem(refusal);
        };
    }

    private ProblemException problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownDocument _, Refusal.UnknownApplication _ ->
                    ProblemException.of(KitProblems.NOT_FOUND);
            case Refusal.SubjectNotOfCase _ ->
                    ProblemException.of(DocumentProblems.SUBJECT_NOT_OF_APPLICATION)
                            .at(details + "/subjectPersonId", "subject-not-of-application");
            case Refusal.CaseClosed(var state) ->
                    ProblemException.of(DocumentProblems.APPLICATION_CLOSED)
                            .with("applicationState", state.name());
            case Refusal.FlawedDetails(var flaws) -> flawed(flaws);
            case Refusal.UnfitContent(var flaw) -> unfit(flaw);
            case Refusal.NotReviewable(var state) ->
                    ProblemException.of(DocumentProblems.NOT_REVIEWABLE, state)
                            .with("state", state.name());
            case Refusal.Expired(var validUntil) ->
                    ProblemException.of(DocumentProblems.EXPIRED, validUntil)
                            .with("validUntil", validUntil.toString());
        };
    }

    private ProblemException flawed(List<DetailFlaw> flaws) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        for (DetailFlaw flaw : flaws) {
            switch (flaw) {
                case ISSUED_IN_THE_FUTURE ->
                        problem.at(details + "/issuedOn", "issued-in-the-future");
                case TERM_ENDS_BEFORE_ISSUE ->
                        problem.at(details + "/validUntil", "term-ends-before-issue");
                case OPINION_MISSING -> problem.at(details + "/opinion", "opinion-missing");
                case OPINION_UNEXPECTED -> problem.at(details + "/opinion", "opinion-unexpected");
                case GROUP_MISSING ->
                        problem.at(details + "/opinion/disabilityGroup", "group-missing");
                case GROUP_UNEXPECTED ->
                        problem.at(details + "/opinion/disabilityGroup", "group-unexpected");
            }
        }
        return problem;
    }

    private static ProblemException unfit(ContentFlaw flaw) {
        return switch (flaw) {
            case ContentFlaw.Empty _ ->
                    ProblemException.of(KitProblems.VALIDATION).at(FILE, "file-empty");
            case ContentFlaw.TooLarge(var maxBytes) ->
                    ProblemException.of(KitProblems.PAYLOAD_TOO_LARGE, maxBytes)
                            .at(FILE, "file-too-large", maxBytes)
                            .with("maxBytes", maxBytes);
            case ContentFlaw.TypeNotTaken(var mediaType) ->
                    ProblemException.of(DocumentProblems.FILE_TYPE_NOT_TAKEN)
                            .at(FILE, "file-type-not-taken", mediaType);
            case ContentFlaw.NotAsClaimed(var mediaType) ->
                    ProblemException.of(DocumentProblems.FILE_NOT_AS_CLAIMED)
                            .at(FILE, "file-not-as-claimed", mediaType);
        };
    }
}
