package lv.lidzas.eligibility.needs.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.needs.domain.NeedRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of assessments of needs, and which refusal becomes which of them. */
final class NeedProblems {

    /** The case waits for no decision any more. */
    static final ProblemType CASE_CLOSED = new ProblemType("need-case-closed", 409);

    /** The day is before the person's birth, or yet to come. */
    static final ProblemType DAY_OUTSIDE = new ProblemType("need-day-outside", 422);

    private NeedProblems() {}

    static List<ProblemType> all() {
        return List.of(CASE_CLOSED, DAY_OUTSIDE);
    }

    static ProblemException of(NeedRefusal refusal) {
        return switch (refusal) {
            case NeedRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case NeedRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case NeedRefusal.CaseClosed() -> ProblemException.of(CASE_CLOSED);
            case NeedRefusal.DayOutside(LocalDate earliest, LocalDate latest) ->
                    ProblemException.of(DAY_OUTSIDE, earliest, latest)
                            .at("/assessedOn", "need-day-outside", earliest, latest);
        };
    }
}
