package lv.lidzas.scheduling.feeds.usecase;

import java.util.Set;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedId;
import lv.lidzas.scheduling.feeds.domain.FeedSecret;
import org.jspecify.annotations.Nullable;

/** Port: the calendar feeds. */
public interface CalendarFeeds {

    /** Keeps a new one, found by the hash of its secret from then on. */
    void add(CalendarFeed feed, FeedSecret secret);

    /** The open one that a secret opens. */
    @Nullable CalendarFeed openedBy(FeedSecret secret);

    /** One of somebody, held until the transaction ends. */
    @Nullable CalendarFeed findToChange(FeedId id, Set<PartyKey> madeBy);

    /** Keeps that it is closed. */
    void save(CalendarFeed feed);

    /** How many open ones somebody has; whoever asks waits for others who ask about the same person. */
    long countOpen(Set<PartyKey> madeBy, PartyKey self);

    /** Those of somebody, newest first. */
    Slice<CalendarFeed> list(Set<PartyKey> madeBy, PageRequest page);
}
