package lv.lidzas.scheduling.choices.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.choices.domain.ChoiceRefusal;

/** The problems of choices. */
public final class ChoicesProblems {

    /** An assistant stands in both lists. */
    public static final ProblemType CONTRADICTION = new ProblemType("choice-contradiction", 422);

    /** The register has no such assistant. */
    public static final ProblemType UNKNOWN = new ProblemType("choice-unknown-assistant", 422);

    private ChoicesProblems() {}

    static List<ProblemType> all() {
        return List.of(CONTRADICTION, UNKNOWN);
    }

    static ProblemException of(ChoiceRefusal refusal) {
        return switch (refusal) {
            case ChoiceRefusal.NoBudget() -> ProblemException.of(KitProblems.NOT_FOUND);
            case ChoiceRefusal.OwnChoice() -> ProblemException.of(KitProblems.OWN_MATTER);
            case ChoiceRefusal.NoSuch(var preferred, var blocked) -> {
                ProblemException problem = ProblemException.of(UNKNOWN);
                preferred.forEach(i -> problem.at("/preferred/" + i, UNKNOWN.code()));
                blocked.forEach(i -> problem.at("/blocked/" + i, UNKNOWN.code()));
                yield problem;
            }
            case ChoiceRefusal.Contradiction(var blocked) -> {
                ProblemException problem = ProblemException.of(CONTRADICTION);
                blocked.forEach(i -> problem.at("/blocked/" + i, CONTRADICTION.code()));
                yield problem;
            }
        };
    }
}
