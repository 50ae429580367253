package lv.lidzas.scheduling.feeds.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import lv.lidzas.kit.looks.ByLink;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.Looker;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.feeds.domain.CalendarFeed;
import lv.lidzas.scheduling.feeds.domain.FeedSecret;
import lv.lidzas.scheduling.feeds.usecase.ReadFeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a calendar reads through a secret link, over HTTP. */
@Path("/v1/calendar-links/{secret}/visits.ics")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Calendar feeds")
public class CalendarLinksResource {

    private static final String CALENDAR = "text/calendar";

    private final ReadFeed readFeed;
    private final LegalClock clock;
    private final Sight sight;

    CalendarLinksResource(ReadFeed readFeed, LegalClock clock, Sight sight) {
        this.readFeed = readFeed;
        this.clock = clock;
        this.sight = sight;
    }

    @GET
    @Produces(CALENDAR)
    @PermitAll
    @ByLink
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Read visits as a calendar",
            description =
                    "The visits of a month back and a year ahead as iCalendar (RFC 5545), for whoever has the link. The access log says that the"
                            + " one who had it made looked.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = CALENDAR,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 2_000_000)))
    public Response read(
            @Parameter(
                            description = "What opens the feed, from its link",
                            example = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                    @PathParam("secret")
                    String secret) {
        ReadFeed.Read read = readFeed.handle(FeedSecret.parse(secret)).orThrow(FeedsProblems::of);
        sight.by(looker(read.feed()));
        sight.asked(read.feed().id().value());
        sight.all(
                read.visits(),
                visit ->
                        Shown.of(
                                visit.applicationId(),
                                visit.humanId(),
                                visit.assistantId().value()));
        return Response.ok(FeedCalendar.of(read, clock.now()), CALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static Looker looker(CalendarFeed feed) {
        return new Looker(
                feed.madeBy().text(),
                switch (feed.reach()) {
                    case OWN -> LookReach.OWN;
                    case HELPER -> LookReach.HELPER;
                });
    }
}
