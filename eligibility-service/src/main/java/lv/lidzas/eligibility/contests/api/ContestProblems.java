package lv.lidzas.eligibility.contests.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of contests, and which refusal becomes which of them. */
final class ContestProblems {

    /** There is nothing to contest yet. */
    static final ProblemType NOT_ISSUED = new ProblemType("nothing-to-contest", 409);

    /** The higher authority has looked at it. */
    static final ProblemType REVIEWED = new ProblemType("contest-reviewed", 409);

    /** The party has filed one that waits. */
    static final ProblemType WAITS = new ProblemType("contest-waits", 409);

    /** A day is before the one that it follows, or yet to come. */
    static final ProblemType DAY_OUTSIDE = new ProblemType("contest-day-outside", 422);

    /** Who made the decision does not decide on its contest. */
    static final ProblemType AUTHOR = new ProblemType("decision-author", 409);

    /** It is decided, or was stated before. */
    static final ProblemType SETTLED = new ProblemType("contest-settled", 409);

    /** It is late, and the term was not given back. */
    static final ProblemType LATE = new ProblemType("contest-late", 409);

    /** It is not late. */
    static final ProblemType IN_TIME = new ProblemType("contest-in-time", 409);

    /** Nobody may contest it any more. */
    static final ProblemType TOO_LATE_FOREVER = new ProblemType("contest-too-late-forever", 409);

    /** It suspends nothing. */
    static final ProblemType SUSPENDS_NOTHING = new ProblemType("contest-suspends-nothing", 409);

    /** Whoever filed it takes it back. */
    static final ProblemType OF_ANOTHER = new ProblemType("contest-of-another", 409);

    private ContestProblems() {}

    static List<ProblemType> all() {
        return List.of(
                NOT_ISSUED,
                REVIEWED,
                WAITS,
                DAY_OUTSIDE,
                AUTHOR,
                SETTLED,
                LATE,
                IN_TIME,
                TOO_LATE_FOREVER,
                SUSPENDS_NOTHING,
                OF_ANOTHER);
    }

    static ProblemException of(ContestRefusal refusal) {
        return switch (refusal) {
            case ContestRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case ContestRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case ContestRefusal.Author() -> ProblemException.of(AUTHOR);
            case ContestRefusal.NotIssued() -> ProblemException.of(NOT_ISSUED);
            case ContestRefusal.Reviewed() -> ProblemException.of(REVIEWED);
            case ContestRefusal.Waits() -> ProblemException.of(WAITS);
            case ContestRefusal.Settled() -> ProblemException.of(SETTLED);
            case ContestRefusal.Late() -> ProblemException.of(LATE);
            case ContestRefusal.InTime() -> ProblemException.of(IN_TIME);
            case ContestRefusal.OfAnother() -> ProblemException.of(OF_ANOTHER);
            case ContestRefusal.SuspendsNothing() -> ProblemException.of(SUSPENDS_NOTHING);
            case ContestRefusal.TooLateForever(LocalDate latest) ->
                    ProblemException.of(TOO_LATE_FOREVER, latest);
            case ContestRefusal.Misstated(ContestRefusal.Fault fault) -> misstated(fault);
            case ContestRefusal.DayOutside(
                            ContestRefusal.Stated stated,
                            LocalDate earliest,
                            LocalDate latest) ->
                    ProblemException.of(DAY_OUTSIDE, earliest, latest)
                            .at(pointer(stated), "contest-day-outside", earliest, latest);
        };
    }

    private static ProblemException misstated(ContestRefusal.Fault fault) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        return switch (fault) {
            case CHANNEL_NEEDED -> problem.at("/channel", "contest-channel-needed");
            case STATED_BY_STAFF -> problem.at("/channel", "arrival-stated-by-staff");
            case NOT_BY_POST -> problem.at("/postedOn", "not-by-post");
        };
    }

    private static String pointer(ContestRefusal.Stated stated) {
        return switch (stated) {
            case RECEIVED -> "/receivedOn";
            case POSTED -> "/postedOn";
            case DECIDED -> "/decidedOn";
        };
    }
}
