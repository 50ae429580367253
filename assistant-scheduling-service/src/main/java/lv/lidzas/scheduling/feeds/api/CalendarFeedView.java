package lv.lidzas.scheduling.feeds.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar feed without what opens it. */
@Schema(description = "A calendar feed (kalendāra saite), without its link")
public record CalendarFeedView(
        @Schema(
                        description = CalendarFeedsResource.FEED_ID,
                        examples = CalendarFeedsResource.A_FEED)
                UUID id,
        @Schema(description = "Language of the few words in it", examples = "LV") Language language,
        @Schema(description = "When it was made", examples = "2026-12-01T09:00:00Z") Instant madeAt,
        @Schema(
                        description = "When it was closed; absent while it is open",
                        examples = "2026-12-09T09:00:00Z")
                @Nullable Instant revokedAt) {

    static CalendarFeedView of(CalendarFeed feed) {
        return new CalendarFeedView(
                feed.id().value(), feed.language(), feed.madeAt(), feed.revokedAt());
    }
}
