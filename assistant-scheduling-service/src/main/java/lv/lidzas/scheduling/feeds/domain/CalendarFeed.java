package lv.lidzas.scheduling.feeds.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a calendar reads visits (kalendāra saite).
 *
 * @param keys of whoever had it made; it shows the visits of cases in which one of them is a party that day
 * @param assistants entries of the register that were theirs; it shows their visits
 * @param language of the few words in it
 * @param madeBy who had it made, and looks when it is read
 * @param reach as what
 * @param revokedAt when it was closed; absent while it is open
 */
public record CalendarFeed(
        FeedId id,
        Set<PartyKey> keys,
        List<AssistantId> assistants,
        Language language,
        PartyKey madeBy,
        FeedReach reach,
        Instant madeAt,
        @Nullable Instant revokedAt) {

    public CalendarFeed {
        keys = Set.copyOf(keys);
        assistants = List.copyOf(assistants);
    }

    /** The same, closed; one that is closed stays as it is. */
    public CalendarFeed revoked(Instant at) {
        return revokedAt == null
                ? new CalendarFeed(id, keys, assistants, language, madeBy, reach, madeAt, at)
                : this;
    }
}
