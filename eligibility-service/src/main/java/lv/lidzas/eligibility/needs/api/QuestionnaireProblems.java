package lv.lidzas.eligibility.needs.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.QuestionnaireFault;
import lv.lidzas.eligibility.needs.domain.QuestionnaireRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of questionnaires, and which refusal becomes which of them. */
final class QuestionnaireProblems {

    /** It contradicts itself. */
    static final ProblemType UNFIT = new ProblemType("questionnaire-unfit", 422);

    /** Another one has its code. */
    static final ProblemType CODE_TAKEN = new ProblemType("questionnaire-code-taken", 409);

    /** It would hold on days on which another one held. */
    static final ProblemType TOO_EARLY = new ProblemType("questionnaire-too-early", 422);

    private QuestionnaireProblems() {}

    static List<ProblemType> all() {
        return List.of(UNFIT, CODE_TAKEN, TOO_EARLY);
    }

    static ProblemException of(QuestionnaireRefusal refusal) {
        return switch (refusal) {
            case QuestionnaireRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case QuestionnaireRefusal.Unfit(List<QuestionnaireFault> faults) -> unfit(faults);
            case QuestionnaireRefusal.CodeTaken() -> ProblemException.of(CODE_TAKEN);
            case QuestionnaireRefusal.TooEarly(LocalDate earliest) ->
                    ProblemException.of(TOO_EARLY, earliest)
                            .at("/validFrom", "questionnaire-too-early", earliest);
        };
    }

    private static ProblemException unfit(List<QuestionnaireFault> faults) {
        ProblemException problem = ProblemException.of(UNFIT);
        for (QuestionnaireFault fault : faults) {
            switch (fault) {
                case QuestionnaireFault.ItemTwice(int item) ->
                        problem.at("/items/" + item + "/code", "code-twice");
                case QuestionnaireFault.OptionTwice(int item, int option) ->
                        problem.at("/items/" + item + "/options/" + option + "/code", "code-twice");
                case QuestionnaireFault.Coefficient2Unreachable(int least, int most) ->
                        problem.at("/coefficient2From", "points-unreachable", least, most);
                case QuestionnaireFault.NeedUnreachable(int least, int most) ->
                        problem.at("/needFrom", "need-points-unreachable", least, most);
            }
        }
        return problem;
    }
}
