package lv.lidzas.scheduling.feeds.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.feeds.domain.FeedRefusal;

/** The problems of calendar feeds. */
public final class FeedsProblems {

    /** The caller has as many open ones as anybody may have. */
    public static final ProblemType TOO_MANY = new ProblemType("too-many-calendar-feeds", 409);

    private FeedsProblems() {}

    static List<ProblemType> all() {
        return List.of(TOO_MANY);
    }

    static ProblemException of(FeedRefusal refusal) {
        return switch (refusal) {
            case FeedRefusal.NoFeed() -> ProblemException.of(KitProblems.NOT_FOUND);
            case FeedRefusal.TooManyFeeds(int most) -> ProblemException.of(TOO_MANY, most);
        };
    }
}
