package lv.lidzas.scheduling.feeds.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedId;
import lv.lidzas.scheduling.feeds.domain.FeedRefusal;

/** Closes a calendar feed of the caller's (slēdz kalendāra saiti); from then on its link opens nothing. */
@ApplicationScoped
public class RevokeFeed {

    private final CalendarFeeds feeds;
    private final LegalClock clock;

    RevokeFeed(CalendarFeeds feeds, LegalClock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @Transactional
    public Result<CalendarFeed, FeedRefusal> handle(Caller caller, FeedId id) {
        CalendarFeed feed = feeds.findToChange(id, caller.parties());
        if (feed == null) {
            return Result.refused(new FeedRefusal.NoFeed());
        }
        CalendarFeed revoked = feed.revoked(clock.now());
        feeds.save(revoked);
        return Result.done(revoked);
    }
}
