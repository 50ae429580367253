package lv.lidzas.scheduling.feeds.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;

/** Lists the caller's calendar feeds, closed ones as well (parāda kalendāra saites). */
@ApplicationScoped
public class ListFeeds {

    private final CalendarFeeds feeds;

    ListFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Transactional
    public Slice<CalendarFeed> handle(Caller caller, PageRequest page) {
        return feeds.list(caller.parties(), page);
    }
}
