package lv.lidzas.eligibility.worklist.api;

import java.util.List;
import lv.lidzas.eligibility.worklist.domain.WorkRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.kit.words.PartyKey;

/** The problems of the worklist, and which refusal becomes which of them. */
final class WorklistProblems {

    /** Nothing is to be done in the case any more. */
    static final ProblemType NOTHING_TO_DO = new ProblemType("nothing-to-do", 409);

    /** Somebody else has the case; {@code assignee} says who. */
    static final ProblemType ASSIGNED_ALREADY = new ProblemType("assigned-already", 409);

    /** The one who would get it is tied to a party. */
    static final ProblemType ASSIGNEE_TIED = new ProblemType("assignee-tied", 422);

    private WorklistProblems() {}

    static List<ProblemType> all() {
        return List.of(NOTHING_TO_DO, ASSIGNED_ALREADY, ASSIGNEE_TIED);
    }

    static ProblemException of(WorkRefusal refusal) {
        return switch (refusal) {
            case WorkRefusal.UnknownCase() -> ProblemException.of(KitProblems.NOT_FOUND);
            case WorkRefusal.OwnCase() -> ProblemException.of(KitProblems.OWN_MATTER);
            case WorkRefusal.LeadsOnly() -> ProblemException.of(KitProblems.FORBIDDEN);
            case WorkRefusal.NothingToDo() -> ProblemException.of(NOTHING_TO_DO);
            case WorkRefusal.AssigneeTied() -> ProblemException.of(ASSIGNEE_TIED);
            case WorkRefusal.AssignedAlready(PartyKey to) ->
                    ProblemException.of(ASSIGNED_ALREADY).with("assignee", to.text());
        };
    }
}
