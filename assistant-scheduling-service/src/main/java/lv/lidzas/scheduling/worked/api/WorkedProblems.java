package lv.lidzas.scheduling.worked.api;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.domain.VisitTime;

/** The problems of recorded work. */
public final class WorkedProblems {

    /** What was recorded of the visit cannot be answered or corrected now. */
    public static final ProblemType WORK_NOT_NOW = new ProblemType("work-not-now", 409);

    /** This is for another side to do. */
    public static final ProblemType WORK_OF_ANOTHER = new ProblemType("work-of-another", 403);

    /** The month is locked in a monthly report. */
    public static final ProblemType MONTH_LOCKED = new ProblemType("month-locked", 409);

    private static final int VERSION = 7;

    private WorkedProblems() {}

    static ProblemException of(VisitRefusal refusal) {
        return switch (refusal) {
            case VisitRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case VisitRefusal.NotYourPart() -> ProblemException.of(WORK_OF_ANOTHER);
            case VisitRefusal.MonthLocked() -> ProblemException.of(MONTH_LOCKED);
            case VisitRefusal.NotNow(VisitState state) ->
                    ProblemException.of(WORK_NOT_NOW).with("state", state);
            default -> ProblemException.of(KitProblems.NOT_FOUND);
        };
    }

    static void check(SentWorkForm entry, String place) {
        if (entry.id().version() != VERSION) {
            throw ProblemException.of(KitProblems.VALIDATION).at(place + "/id", "uuid-seven");
        }
        check(entry.start(), entry.end(), place);
        if (entry.start().equals(entry.end())) {
            throw ProblemException.of(KitProblems.VALIDATION).at(place + "/end", "period-reversed");
        }
    }

    static void check(Instant start, Instant end, String place) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        if (!start.equals(start.truncatedTo(ChronoUnit.MINUTES))) {
            throw problem.at(place + "/start", "whole-minutes");
        }
        if (!end.equals(end.truncatedTo(ChronoUnit.MINUTES))) {
            throw problem.at(place + "/end", "whole-minutes");
        }
        if (end.isBefore(start)) {
            throw problem.at(place + "/end", "period-reversed");
        }
        if (Duration.between(start, end).compareTo(Duration.ofMinutes(VisitTime.MOST_MINUTES))
                > 0) {
            throw problem.at(place + "/end", "visit-too-long");
        }
    }
}
