package lv.lidzas.eligibility.hearings.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.hearings.domain.HearingRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of hearings, and which refusal becomes which of them. */
final class HearingProblems {

    /** The case waits for no decision any more. */
    static final ProblemType CASE_CLOSED = new ProblemType("hearing-case-closed", 409);

    /** The person would have too little time. */
    static final ProblemType TOO_SOON = new ProblemType("hearing-too-soon", 422);

    /** The person is invited already. */
    static final ProblemType INVITATION_WAITS = new ProblemType("hearing-waits", 409);

    /** The person has spoken. */
    static final ProblemType ALREADY_HEARD = new ProblemType("already-heard", 409);

    /** A newer run of the rules exists. */
    static final ProblemType OUTDATED = new ProblemType("hearing-outdated", 409);

    /** A ground of a possible refusal is none. */
    static final ProblemType UNKNOWN_GROUND = new ProblemType("hearing-unknown-ground", 422);

    private HearingProblems() {}

    static List<ProblemType> all() {
        return List.of(
                CASE_CLOSED, TOO_SOON, INVITATION_WAITS, ALREADY_HEARD, OUTDATED, UNKNOWN_GROUND);
    }

    static ProblemException of(HearingRefusal refusal) {
        return switch (refusal) {
            case HearingRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case HearingRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case HearingRefusal.CaseClosed() -> ProblemException.of(CASE_CLOSED);
            case HearingRefusal.Outdated() -> ProblemException.of(OUTDATED);
            case HearingRefusal.TooSoon(LocalDate earliest) ->
                    ProblemException.of(TOO_SOON, earliest).at("/dueOn", "too-soon", earliest);
            case HearingRefusal.InvitationWaits() -> ProblemException.of(INVITATION_WAITS);
            case HearingRefusal.AlreadyHeard() -> ProblemException.of(ALREADY_HEARD);
            case HearingRefusal.UnknownGrounds(List<Integer> positions) -> unknown(positions);
        };
    }

    private static ProblemException unknown(List<Integer> positions) {
        ProblemException problem = ProblemException.of(UNKNOWN_GROUND);
        positions.forEach(position -> problem.at("/grounds/" + position, "unknown-ground"));
        return problem;
    }
}
