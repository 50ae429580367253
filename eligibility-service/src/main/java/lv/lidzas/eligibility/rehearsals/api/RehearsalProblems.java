package lv.lidzas.eligibility.rehearsals.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rulesets.domain.FileFault;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of rehearsals, and which refusal becomes which of them. */
final class RehearsalProblems {

    /** The file makes no rule set. */
    static final ProblemType FAULTY = new ProblemType("figures-faulty", 422);

    /** The day is over. */
    static final ProblemType DAY_PASSED = new ProblemType("rehearsal-day-passed", 422);

    /** It is done, or stopped. */
    static final ProblemType NOT_RUNNING = new ProblemType("rehearsal-not-running", 409);

    /** It is not done, was stopped, or was approved before. */
    static final ProblemType NOT_FINISHED = new ProblemType("rehearsal-not-finished", 409);

    /** Whoever started it does not approve it. */
    static final ProblemType SAME_PERSON = new ProblemType("rehearsal-second-person-needed", 409);

    /** What was tried does not decide. */
    static final ProblemType NOT_IN_FORCE = new ProblemType("rehearsed-rules-not-in-force", 409);

    /** No change of rules waits for an answer. */
    static final ProblemType NOTHING_PROPOSED = new ProblemType("nothing-proposed", 409);

    private RehearsalProblems() {}

    static List<ProblemType> all() {
        return List.of(
                FAULTY,
                DAY_PASSED,
                NOT_RUNNING,
                NOT_FINISHED,
                SAME_PERSON,
                NOT_IN_FORCE,
                NOTHING_PROPOSED);
    }

    static ProblemException of(RehearsalRefusal refusal) {
        return switch (refusal) {
            case RehearsalRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case RehearsalRefusal.Faulty(FileFault fault) -> faulty(fault);
            case RehearsalRefusal.DayPassed(LocalDate today) ->
                    ProblemException.of(DAY_PASSED, today)
                            .at("/decidesOn", "rehearsal-day-passed", today);
            case RehearsalRefusal.NotRunning() -> ProblemException.of(NOT_RUNNING);
            case RehearsalRefusal.NotFinished() -> ProblemException.of(NOT_FINISHED);
            case RehearsalRefusal.SamePerson() -> ProblemException.of(SAME_PERSON);
            case RehearsalRefusal.NothingProposed() -> ProblemException.of(NOTHING_PROPOSED);
            case RehearsalRefusal.NotInForce() -> ProblemException.of(NOT_IN_FORCE);
        };
    }

    /** The pointer names the member of the body; the place is inside the file that it holds. */
    private static ProblemException faulty(FileFault fault) {
        ProblemException problem = ProblemException.of(FAULTY);
        return fault.place().isEmpty()
                ? problem.at("/figures", "figures-faulty", fault.check())
                : problem.at("/figures", "figures-faulty-at", fault.place(), fault.check());
    }
}
