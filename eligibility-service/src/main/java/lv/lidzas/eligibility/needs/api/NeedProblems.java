package lv.lidzas.eligibility.needs.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.AnswerFault;
import lv.lidzas.eligibility.needs.domain.NeedRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of assessments of needs, and which refusal becomes which of them. */
final class NeedProblems {

    /** The case waits for no decision any more. */
    static final ProblemType CASE_CLOSED = new ProblemType("need-case-closed", 409);

    /** The day is before the person's birth, or yet to come. */
    static final ProblemType DAY_OUTSIDE = new ProblemType("need-day-outside", 422);

    /** The questionnaire is not that of the day. */
    static final ProblemType NOT_IN_FORCE = new ProblemType("questionnaire-not-in-force", 422);

    /** The answers do not fit the questionnaire. */
    static final ProblemType ANSWERS_UNFIT = new ProblemType("answers-unfit", 422);

    private NeedProblems() {}

    static List<ProblemType> all() {
        return List.of(CASE_CLOSED, DAY_OUTSIDE, NOT_IN_FORCE, ANSWERS_UNFIT);
    }

    static ProblemException of(NeedRefusal refusal) {
        return switch (refusal) {
            case NeedRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case NeedRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case NeedRefusal.CaseClosed() -> ProblemException.of(CASE_CLOSED);
            case NeedRefusal.DayOutside(LocalDate earliest, LocalDate latest) ->
                    ProblemException.of(DAY_OUTSIDE, earliest, latest)
                            .at("/assessedOn", "need-day-outside", earliest, latest);
            case NeedRefusal.NotInForce() ->
                    ProblemException.of(NOT_IN_FORCE)
                            .at("/questionnaireId", "questionnaire-not-in-force");
            case NeedRefusal.Unfit(List<AnswerFault> faults) -> unfit(faults);
        };
    }

    private static ProblemException unfit(List<AnswerFault> faults) {
        ProblemException problem = ProblemException.of(ANSWERS_UNFIT);
        for (AnswerFault fault : faults) {
            switch (fault) {
                case AnswerFault.UnknownItem(int position) ->
                        problem.at("/answers/" + position + "/item", "unknown-item");
                case AnswerFault.UnknownOption(int position) ->
                        problem.at("/answers/" + position + "/option", "unknown-option");
                case AnswerFault.Twice(int position) ->
                        problem.at("/answers/" + position + "/item", "answered-twice");
                case AnswerFault.Missing(String item) ->
                        problem.at("/answers", "not-answered", item);
            }
        }
        return problem;
    }
}
