package lv.lidzas.scheduling.visits.api;

import java.util.List;
import java.util.Locale;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.visits.domain.HindranceKind;
import lv.lidzas.scheduling.visits.domain.Occurrence;
import lv.lidzas.scheduling.visits.domain.VisitHindrance;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;

/** The problems of visits, and which refusal becomes which of them. */
public final class VisitsProblems {

    /** Something stands against the visit; an entry of {@code errors} says what. */
    public static final ProblemType VISIT_HINDERED = new ProblemType("visit-hindered", 409);

    /** Something stands against one visit of a series that was to be planned whole. */
    public static final ProblemType SERIES_HINDERED = new ProblemType("series-hindered", 409);

    /** The visit is not so far, or further. */
    public static final ProblemType VISIT_NOT_NOW = new ProblemType("visit-not-now", 409);

    /** This is for another side of the visit to do. */
    public static final ProblemType NOT_YOUR_PART = new ProblemType("not-your-part", 403);

    private VisitsProblems() {}

    static List<ProblemType> all() {
        return List.of(VISIT_HINDERED, SERIES_HINDERED, VISIT_NOT_NOW, NOT_YOUR_PART);
    }

    static ProblemException of(VisitRefusal refusal) {
        return switch (refusal) {
            // Only recorded work is refused for that.
            case VisitRefusal.NotThere(), VisitRefusal.MonthLocked() ->
                    ProblemException.of(KitProblems.NOT_FOUND);
            case VisitRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case VisitRefusal.NotYourPart() -> ProblemException.of(NOT_YOUR_PART);
            case VisitRefusal.NotNow(VisitState state) ->
                    ProblemException.of(VISIT_NOT_NOW).with("state", state);
            case VisitRefusal.Hindered(VisitHindrance why) -> hindered(why);
            case VisitRefusal.SeriesHindered(List<Occurrence> occurrences) ->
                    ProblemException.of(
                                    SERIES_HINDERED,
                                    occurrences.stream()
                                            .filter(it -> it.hindrance() != null)
                                            .count(),
                                    occurrences.size())
                            .with(
                                    "occurrences",
                                    occurrences.stream()
                                            .map(it ->
                                                    new Occurrence(
                                                            it.start(), null, it.hindrance()))
                                            .map(OccurrenceView::of)
                                            .toList());
        };
    }

    private static ProblemException hindered(VisitHindrance why) {
        ProblemException problem =
                ProblemException.of(VISIT_HINDERED).with("hindrance", why.kind());
        FullWeek full = why.full();
        if (full == null) {
            String pointer =
                    why.kind() == HindranceKind.PURPOSE_NOT_GRANTED ? "/purpose" : "/start";
            return problem.at(pointer, codeOf(why.kind()));
        }
        boolean isWeek = full.tightest().span().per() == GrantedTime.Per.WEEK;
        return problem.with("freeMinutes", full.tightest().freeMinutes())
                .with("limitMinutes", full.tightest().limitMinutes())
                .with(isWeek ? "week" : "month", full.tightest().span().label())
                .at(
                        "/start",
                        isWeek ? "visit-week-full" : "visit-month-full",
                        full.tightest().freeMinutes(),
                        isWeek
                                ? full.tightest().span().firstDay()
                                : full.tightest().span().label());
    }

    /** The key of its text. */
    static String codeOf(HindranceKind kind) {
        return "visit-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
