package lv.lidzas.eligibility.notifications.api;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.notifications.domain.NotificationRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of notifications, and which refusal becomes which of them. */
public final class NotificationProblems {

    /** There is nothing to notify yet. */
    public static final ProblemType NOT_ISSUED = new ProblemType("nothing-to-notify", 409);

    /** A day is before the one that it follows, or yet to come. */
    public static final ProblemType DAY_OUTSIDE = new ProblemType("notification-day-outside", 422);

    /** An unfavourable decision goes by registered post. */
    public static final ProblemType ORDINARY_POST = new ProblemType("registered-post-needed", 422);

    /** What it would correct does not stand. */
    public static final ProblemType NOT_CORRECTABLE =
            new ProblemType("notification-not-correctable", 409);

    private NotificationProblems() {}

    static List<ProblemType> all() {
        return List.of(NOT_ISSUED, DAY_OUTSIDE, ORDINARY_POST, NOT_CORRECTABLE);
    }

    static ProblemException of(NotificationRefusal refusal) {
        return switch (refusal) {
            case NotificationRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case NotificationRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case NotificationRefusal.NotIssued() -> ProblemException.of(NOT_ISSUED);
            case NotificationRefusal.SentOutside(LocalDate earliest, LocalDate latest) ->
                    outside("/sentOn", earliest, latest);
            case NotificationRefusal.ReceivedOutside(LocalDate earliest, LocalDate latest) ->
                    outside("/receivedOn", earliest, latest);
            case NotificationRefusal.OrdinaryPost() ->
                    ProblemException.of(ORDINARY_POST).at("/channel", "registered-post-needed");
            case NotificationRefusal.NotCorrectable() -> ProblemException.of(NOT_CORRECTABLE);
        };
    }

    private static ProblemException outside(String pointer, LocalDate earliest, LocalDate latest) {
        return ProblemException.of(DAY_OUTSIDE, earliest, latest)
                .at(pointer, "notification-day-outside", earliest, latest);
    }
}
