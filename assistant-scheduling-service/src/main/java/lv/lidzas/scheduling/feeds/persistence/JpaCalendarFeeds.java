package lv.lidzas.scheduling.feeds.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.kit.persistence.Conditions;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedId;
import lv.lidzas.scheduling.feeds.domain.FeedSecret;
import lv.lidzas.scheduling.feeds.usecase.CalendarFeeds;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/** The calendar feeds in PostgreSQL. */
@ApplicationScoped
public class JpaCalendarFeeds implements CalendarFeeds {

    private final CalendarFeedRows rows;
    private final NamedLocks locks;

    JpaCalendarFeeds(CalendarFeedRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public void add(CalendarFeed feed, FeedSecret secret) {
        CalendarFeedRow row = new CalendarFeedRow();
        row.id = feed.id().value();
        row.secretHash = secret.hash();
        row.partyKeys = texts(feed.keys());
        row.assistantIds = feed.assistants().stream().map(AssistantId::value).toList();
        row.language = feed.language();
        row.madeBy = feed.madeBy().text();
        row.reach = feed.reach();
        row.madeAt = feed.madeAt();
        rows.persist(row);
    }

    @Override
    public @Nullable CalendarFeed openedBy(FeedSecret secret) {
        return rows.find("secretHash = ?1 and revokedAt is null", (Object) secret.hash())
                .firstResultOptional()
                .map(JpaCalendarFeeds::toDomain)
                .orElse(null);
    }

    @Override
    public @Nullable CalendarFeed findToChange(FeedId id, Set<PartyKey> madeBy) {
        CalendarFeedRow row = rows.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null || !madeBy.contains(new PartyKey(row.madeBy)) ? null : toDomain(row);
    }

    @Override
    public void save(CalendarFeed feed) {
        rows.findById(feed.id().value()).revokedAt = feed.revokedAt();
    }

    @Override
    public long countOpen(Set<PartyKey> madeBy, PartyKey self) {
        locks.hold("calendar feeds of " + self.text());
        return rows.count("madeBy in ?1 and revokedAt is null", texts(madeBy));
    }

    @Override
    public Slice<CalendarFeed> list(Set<PartyKey> madeBy, PageRequest page) {
        Conditions own = new Conditions(CalendarFeedRow.class);
        int number = 0;
        for (String key : texts(madeBy)) {
            String parameter = "maker" + number++;
            own.andAnyOf(List.of("madeBy = :" + parameter), Map.of(parameter, key));
        }
        return own.newestFirst(rows, page, row -> row.id).map(JpaCalendarFeeds::toDomain);
    }

    private static List<String> texts(Set<PartyKey> keys) {
        return keys.stream().map(PartyKey::text).sorted().toList();
    }

    private static CalendarFeed toDomain(CalendarFeedRow row) {
        return new CalendarFeed(
                new FeedId(row.id),
                PartyKey.all(row.partyKeys),
                row.assistantIds.stream().map(AssistantId::new).toList(),
                row.language,
                new PartyKey(row.madeBy),
                row.reach,
                row.madeAt,
                row.revokedAt);
    }
}
