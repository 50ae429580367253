package lv.lidzas.intake.duplicates.api;

import java.util.List;
import lv.lidzas.intake.duplicates.domain.MatchRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of verdicts. */
public final class MatchProblems {

    /** The same was said of the two records before. */
    public static final ProblemType SAID_ALREADY = new ProblemType("verdict-said-already", 409);

    private MatchProblems() {}

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(SAID_ALREADY);
    }

    static ProblemException of(MatchRefusal refusal) {
        return switch (refusal) {
            case MatchRefusal.UnknownMatch() -> ProblemException.of(KitProblems.NOT_FOUND);
            case MatchRefusal.OwnRecord() -> ProblemException.of(KitProblems.OWN_MATTER);
            case MatchRefusal.SaidAlready(var state) ->
                    ProblemException.of(SAID_ALREADY).with("verdict", state.name());
        };
    }
}
