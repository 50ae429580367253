package lv.lidzas.scheduling.feeds.api;

import java.util.UUID;
import lv.lidzas.scheduling.feeds.usecase.MakeFeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new calendar feed with its link, which is told once. */
@Schema(description = "A new calendar feed (kalendāra saite)")
public record MadeFeedView(
        @Schema(
                        description = CalendarFeedsResource.FEED_ID,
                        examples = CalendarFeedsResource.A_FEED)
                UUID id,
        @Schema(
                        description =
                                "The path of the link, below the address of this service. Whoever has it reads the visits, so it is"
                                        + " shown this once and cannot be asked for again",
                        examples =
                                "/v1/calendar-links/3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/visits.ics",
                        maxLength = 100)
                String link) {

    static MadeFeedView of(MakeFeed.Made made) {
        return new MadeFeedView(
                made.feed().id().value(),
                "/v1/calendar-links/" + made.secret().text() + "/visits.ics");
    }
}
