package lv.lidzas.intake.timeline.api;

import lv.lidzas.intake.timeline.domain.TimelineRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/** The problems of timelines. */
final class TimelineProblems {

    private TimelineProblems() {}

    static ProblemException of(TimelineRefusal refusal) {
        return switch (refusal) {
            case TimelineRefusal.UnknownApplication() -> ProblemException.of(KitProblems.NOT_FOUND);
            case TimelineRefusal.UnknownCursor() ->
                    ProblemException.of(KitProblems.VALIDATION)
                            .atParameter("cursor", "cursor-format");
        };
    }
}
