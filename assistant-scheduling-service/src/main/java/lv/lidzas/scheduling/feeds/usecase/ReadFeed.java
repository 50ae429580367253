package lv.lidzas.scheduling.feeds.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedRefusal;
import lv.lidzas.scheduling.feeds.domain.FeedSecret;
import lv.lidzas.scheduling.register.domain.Concerned;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitFilter;
import lv.lidzas.scheduling.visits.usecase.Visits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the visits of a calendar feed (kalendāra saites apmeklējumi): what concerns whoever had it made, on the day of reading. A
 * representation that has ended shows nothing more, though the link is still open.
 */
@ApplicationScoped
public class ReadFeed {

    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;
    private static final int MOST = 2000;

    private final CalendarFeeds feeds;
    private final Visits visits;
    private final LegalClock clock;

    ReadFeed(CalendarFeeds feeds, Visits visits, LegalClock clock) {
        this.feeds = feeds;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional
    public Result<Read, FeedRefusal> handle(@Nullable FeedSecret secret) {
        CalendarFeed feed = secret == null ? null : feeds.openedBy(secret);
        if (feed == null) {
            return Result.refused(new FeedRefusal.NoFeed());
        }
        LocalDate today = clock.today();
        VisitFilter near =
                new VisitFilter(
                        null,
                        null,
                        null,
                        false,
                        today.minusDays(DAYS_BACK),
                        today.plusDays(DAYS_AHEAD),
                        new Concerned(new OwnCases(feed.keys(), today), feed.assistants()));
        return Result.done(new Read(feed, visits.list(near, new PageRequest(null, MOST)).items()));
    }

    /**
     * What a feed shows.
     *
     * @param visits by day, soonest first; of more than 2,000 those
     */
    public record Read(CalendarFeed feed, List<Visit> visits) {

        public Read {
            visits = List.copyOf(visits);
        }
    }
}
