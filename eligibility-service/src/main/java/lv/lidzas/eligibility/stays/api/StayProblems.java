package lv.lidzas.eligibility.stays.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.domain.StayRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of stays, and which refusal becomes which of them. */
final class StayProblems {

    /** Nothing is granted by the decision. */
    static final ProblemType NO_GRANT = new ProblemType("stay-without-grant", 409);

    /** No day of it is a day of the grant. */
    static final ProblemType OUTSIDE_GRANT = new ProblemType("stay-outside-grant", 422);

    /** What it would correct does not stand. */
    static final ProblemType NOT_CORRECTABLE = new ProblemType("stay-not-correctable", 409);

    /** The human stays elsewhere on some of the days. */
    static final ProblemType OVERLAPS = new ProblemType("stay-overlaps", 409);

    private StayProblems() {}

    static List<ProblemType> all() {
        return List.of(NO_GRANT, OUTSIDE_GRANT, NOT_CORRECTABLE, OVERLAPS);
    }

    static ProblemException of(StayRefusal refusal) {
        return switch (refusal) {
            case StayRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case StayRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case StayRefusal.NoGrant() -> ProblemException.of(NO_GRANT);
            case StayRefusal.OutsideGrant(LocalDate first, LocalDate last) ->
                    ProblemException.of(OUTSIDE_GRANT, first, last)
                            .at("/firstDay", "stay-outside-grant", first, last);
            case StayRefusal.NotCorrectable() -> ProblemException.of(NOT_CORRECTABLE);
            case StayRefusal.Overlaps(StayId other, StayDays days) -> overlaps(other, days);
        };
    }

    private static ProblemException overlaps(StayId other, StayDays days) {
        ProblemException problem =
                ProblemException.of(OVERLAPS, days.first(), days.last() == null ? "…" : days.last())
                        .with("stayId", other.value())
                        .with("firstDay", days.first());
        return days.last() == null ? problem : problem.with("lastDay", days.last());
    }
}
