package lv.lidzas.scheduling.feeds.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedId;
import lv.lidzas.scheduling.feeds.domain.FeedReach;
import lv.lidzas.scheduling.feeds.domain.FeedRefusal;
import lv.lidzas.scheduling.feeds.domain.FeedSecret;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;

/** Makes a link by which a calendar reads the caller's visits (izveido kalendāra saiti). */
@ApplicationScoped
public class MakeFeed {

    /** One for each device, and some to spare; a link that was lost is closed and no longer counts. */
    public static final int MOST_OPEN = 5;

    private final CalendarFeeds feeds;
    private final Assistants assistants;
    private final Ids ids;
    private final LegalClock clock;
    private final SecureRandom random = new SecureRandom();

    MakeFeed(CalendarFeeds feeds, Assistants assistants, Ids ids, LegalClock clock) {
        this.feeds = feeds;
        this.assistants = assistants;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Result<Made, FeedRefusal> handle(Caller caller, Language language) {
        if (feeds.countOpen(caller.parties(), caller.self()) >= MOST_OPEN) {
            return Result.refused(new FeedRefusal.TooManyFeeds(MOST_OPEN));
        }
        CalendarFeed feed =
                new CalendarFeed(
                        new FeedId(ids.next()),
                        caller.parties(),
                        AssistantLogin.of(caller).entriesIn(assistants),
                        language,
                        caller.self(),
                        caller.has(Roles.ASSISTANT) ? FeedReach.HELPER : FeedReach.OWN,
                        clock.now(),
                        null);
        FeedSecret secret = FeedSecret.drawnFrom(random);
        feeds.add(feed, secret);
        return Result.done(new Made(feed, secret));
    }

    /**
     * A new feed.
     *
     * @param secret what opens it; it is not kept and cannot be told again
     */
    public record Made(CalendarFeed feed, FeedSecret secret) {}
}
