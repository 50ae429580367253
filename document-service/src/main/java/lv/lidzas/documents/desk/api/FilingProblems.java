package lv.lidzas.documents.desk.api;

import java.util.List;
import java.util.Locale;
import lv.lidzas.documents.filing.domain.DetailFlaw;
import lv.lidzas.documents.filing.domain.FilingRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.kit.words.Allowance;

/** What is said of documents that are not taken in. */
final class FilingProblems {

    static final ProblemType SUBJECT_NOT_OF_APPLICATION =
            new ProblemType("document-subject-not-of-application", 422);
    static final ProblemType APPLICATION_CLOSED =
            new ProblemType("application-takes-no-documents", 409);

    static final List<ProblemType> ALL = List.of(SUBJECT_NOT_OF_APPLICATION, APPLICATION_CLOSED);

    private static final int AN_HOUR = 3600;

    private FilingProblems() {}

    static ProblemException of(FilingRefusal refusal) {
        return switch (refusal) {
            case FilingRefusal.UnknownApplication _ -> ProblemException.of(KitProblems.NOT_FOUND);
            case FilingRefusal.SubjectNotOfCase _ ->
                    ProblemException.of(SUBJECT_NOT_OF_APPLICATION)
                            .at("/metadata/subjectPersonId", "subject-not-of-application");
            case FilingRefusal.CaseClosed(var state) ->
                    ProblemException.of(APPLICATION_CLOSED).with("applicationState", state.name());
            case FilingRefusal.FlawedDetails(var flaws) -> flawed("/metadata/", flaws);
            case FilingRefusal.QuotaReached(var share, boolean forNow) -> usedUp(share, forNow);
            case FilingRefusal.UnfitContent(var flaw) -> ContentProblems.of(flaw);
        };
    }

    private static ProblemException usedUp(Allowance share, boolean forNow) {
        return forNow
                ? KitProblems.usedUp(KitProblems.QUOTA_REACHED_FOR_NOW, share).retryAfter(AN_HOUR)
                : KitProblems.usedUp(KitProblems.QUOTA_REACHED, share)
                        .at("/metadata/applicationId", "quota-reached", share.limit());
    }

    /**
     * Details that cannot be true, with a pointer to each.
     *
     * @param details the pointer to where they are in the request
     */
    static ProblemException flawed(String details, List<DetailFlaw> flaws) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        flaws.forEach(flaw -> problem.at(details + flaw.place(), code(flaw)));
        return problem;
    }

    static String code(DetailFlaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
