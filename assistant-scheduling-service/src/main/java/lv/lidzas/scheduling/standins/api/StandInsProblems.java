package lv.lidzas.scheduling.standins.api;

import java.time.Instant;
import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.visits.domain.HindranceKind;

/** The problems of offers. */
public final class StandInsProblems {

    /** It was answered, or somebody else comes. */
    public static final ProblemType NOT_OPEN = new ProblemType("visit-offer-not-open", 409);

    /** An acceptance can no longer be taken back here. */
    public static final ProblemType TOO_LATE = new ProblemType("visit-offer-undo-over", 409);

    /** Something stands against the visit with this assistant now. */
    public static final ProblemType HINDERED = new ProblemType("visit-offer-hindered", 409);

    private StandInsProblems() {}

    static List<ProblemType> all() {
        return List.of(NOT_OPEN, TOO_LATE, HINDERED);
    }

    static ProblemException of(StandInRefusal refusal) {
        return switch (refusal) {
            case StandInRefusal.NoOffer() -> ProblemException.of(KitProblems.NOT_FOUND);
            case StandInRefusal.NotOpen(OfferState state) ->
                    ProblemException.of(NOT_OPEN).with("state", state);
            case StandInRefusal.TooLateToUndo(Instant until) ->
                    ProblemException.of(TOO_LATE).with("undoUntil", until);
            case StandInRefusal.InTheWay(HindranceKind hindrance) ->
                    ProblemException.of(HINDERED).with("hindrance", hindrance);
        };
    }
}
