package lv.lidzas.scheduling.roster.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.domain.RosterState;

/** The problems of rosters, and which refusal becomes which of them. */
final class RostersProblems {

    /** The last of the weeks is over. */
    static final ProblemType WEEKS_OVER = new ProblemType("roster-weeks-over", 409);

    /** The roster is not so far, or further. */
    static final ProblemType NOT_NOW = new ProblemType("roster-not-now", 409);

    private RostersProblems() {}

    static List<ProblemType> all() {
        return List.of(WEEKS_OVER, NOT_NOW);
    }

    static ProblemException of(RosterRefusal refusal) {
        return switch (refusal) {
            case RosterRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case RosterRefusal.WeeksOver() -> ProblemException.of(WEEKS_OVER);
            case RosterRefusal.NotNow(RosterState state) ->
                    ProblemException.of(NOT_NOW).with("rosterState", state);
        };
    }
}
