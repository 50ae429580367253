package lv.lidzas.intake.conflicts.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.intake.conflicts.domain.ConflictRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of the register of conflicts of interest. */
public final class ConflictProblems {

    /** The entry is about the one who makes or ends it. */
    public static final ProblemType ABOUT_CALLER = new ProblemType("conflict-about-caller", 403);

    /** The entry ends no later anyway. */
    public static final ProblemType ENDS_ANYWAY = new ProblemType("conflict-ends-anyway", 409);

    private ConflictProblems() {}

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(ABOUT_CALLER, ENDS_ANYWAY);
    }

    /**
     * The problem of a refusal.
     *
     * @param lastDay JSON pointer to the last day in the request
     */
    static ProblemException of(ConflictRefusal refusal, String lastDay) {
        return switch (refusal) {
            case ConflictRefusal.UnknownConflict() -> ProblemException.of(KitProblems.NOT_FOUND);
            case ConflictRefusal.AboutCaller() -> ProblemException.of(ABOUT_CALLER);
            case ConflictRefusal.ImpossibleTerm() ->
                    ProblemException.of(KitProblems.VALIDATION).at(lastDay, "conflict-term");
            case ConflictRefusal.EndsAnyway(LocalDate day) ->
                    ProblemException.of(ENDS_ANYWAY, day).with("lastDay", day);
        };
    }
}
