package lv.lidzas.scheduling.absences.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.absences.domain.AbsenceRefusal;

/** The problems of absences. */
public final class AbsencesProblems {

    /** The days of the absence are over. */
    public static final ProblemType ABSENCE_OVER = new ProblemType("absence-over", 422);

    private AbsencesProblems() {}

    static List<ProblemType> all() {
        return List.of(ABSENCE_OVER);
    }

    static ProblemException of(AbsenceRefusal refusal) {
        return switch (refusal) {
            case AbsenceRefusal.NoAssistant() -> ProblemException.of(KitProblems.NOT_FOUND);
            case AbsenceRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case AbsenceRefusal.Over() -> ProblemException.of(ABSENCE_OVER);
        };
    }
}
