package lv.lidzas.scheduling.feeds.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.scheduling.feeds.domain.FeedId;
import lv.lidzas.scheduling.feeds.usecase.ListFeeds;
import lv.lidzas.scheduling.feeds.usecase.MakeFeed;
import lv.lidzas.scheduling.feeds.usecase.RevokeFeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendar feeds over HTTP: made, listed and closed by whoever's visits they show. */
@Path("/v1/calendar-feeds")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Calendar feeds",
        description = "Secret links by which a calendar reads visits (kalendāra saites)")
public class CalendarFeedsResource {

    static final String FEED_ID = "Id of the calendar feed; it opens nothing";
    static final String A_FEED = "0192f3a1-7a21-7c00-8000-000000000021";
    private static final String OWN_LINKS = "it shows the caller's own links and no visit";

    private final MakeFeed makeFeed;
    private final ListFeeds listFeeds;
    private final RevokeFeed revokeFeed;
    private final CurrentCaller caller;

    CalendarFeedsResource(
            MakeFeed makeFeed, ListFeeds listFeeds, RevokeFeed revokeFeed, CurrentCaller caller) {
        this.makeFeed = makeFeed;
        this.listFeeds = listFeeds;
        this.revokeFeed = revokeFeed;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PERSONS)
    @ShowsNobody(because = OWN_LINKS)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make a calendar feed",
            description =
                    "Makes a secret link by which any calendar reads the visits that concern the caller, as the person, a representative or the"
                            + " assistant: their hours and a word, and no name, place or purpose. The answer is the only one that holds the link."
                            + " Whoever loses it closes it and makes another; at most five are open at a time.")
    @APIResponseSchema(
            value = MadeFeedView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<MadeFeedView> make(@NotNull @Valid MakeFeedRequest request) {
        MakeFeed.Made made =
                makeFeed.handle(caller.get(), request.language()).orThrow(FeedsProblems::of);
        return Answers.created(
                "/v1/calendar-feeds/" + made.feed().id().value(), MadeFeedView.of(made));
    }

    @GET
    @RolesAllowed(Roles.PERSONS)
    @ShowsNobody(because = OWN_LINKS)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List calendar feeds",
            description = "Lists the caller's own feeds, newest first, without their links.")
    public Page<CalendarFeedView> list(@BeanParam @Valid PageParameters page) {
        return Page.of(listFeeds.handle(caller.get(), page.request()), CalendarFeedView::of);
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @RolesAllowed(Roles.PERSONS)
    @ShowsNobody(because = OWN_LINKS)
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Close a calendar feed",
            description = "Closes a feed of the caller's for good; its link opens nothing more.")
    public CalendarFeedView revoke(
            @Parameter(description = FEED_ID, example = A_FEED) @PathParam("id") UUID id) {
        return CalendarFeedView.of(
                revokeFeed.handle(caller.get(), new FeedId(id)).orThrow(FeedsProblems::of));
    }
}
