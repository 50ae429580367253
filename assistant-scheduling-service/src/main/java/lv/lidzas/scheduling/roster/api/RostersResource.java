package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.A_ROSTER;
import static lv.lidzas.scheduling.roster.api.RosterTexts.ROSTER_ID;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import lv.lidzas.scheduling.roster.domain.WayOut;
import lv.lidzas.scheduling.roster.usecase.AskRoster;
import lv.lidzas.scheduling.roster.usecase.FindRoster;
import lv.lidzas.scheduling.roster.usecase.ListRosterMoves;
import lv.lidzas.scheduling.roster.usecase.ListRosters;
import lv.lidzas.scheduling.roster.usecase.ListUnmetVisits;
import lv.lidzas.scheduling.roster.usecase.RosterFilter;
import lv.lidzas.scheduling.roster.usecase.RosterMoveFilter;
import lv.lidzas.scheduling.visits.domain.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rosters over HTTP: how they are asked for, and what they found. */
@Path("/v1/rosters")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Rosters",
        description =
                "Who comes to which visit of whole weeks: looked for, looked at, applied and published (grafiki)")
public class RostersResource {

    static final String COUNTS = "it counts visits and names nobody";

    private final AskRoster askRoster;
    private final FindRoster findRoster;
    private final ListRosters listRosters;
    private final ListRosterMoves listMoves;
    private final ListUnmetVisits listUnmet;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    RostersResource(
            AskRoster askRoster,
            FindRoster findRoster,
            ListRosters listRosters,
            ListRosterMoves listMoves,
            ListUnmetVisits listUnmet,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.askRoster = askRoster;
        this.findRoster = findRoster;
        this.listRosters = listRosters;
        this.listMoves = listMoves;
        this.listUnmet = listUnmet;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "askRoster",
            summary = "Ask for a roster",
            description =
                    "Looks for who comes to the visits of whole ISO weeks: those that need an assistant, and those that are planned and have not begun. It"
                            + " begins within seconds and books nothing; its address tells how far it is. Visits of published weeks stay as they"
                            + " are unless the request says otherwise.")
    @APIResponseSchema(
            value = RosterView.class,
            responseCode = "202",
            responseDescription = "Accepted")
    public RestResponse<RosterView> ask(
            @Context HttpHeaders headers, @NotNull @Valid AskRosterRequest request) {
        RosterOrder order =
                askRoster.handle(caller.get(), request.command()).orThrow(RostersProblems::of);
        return Answers.accepted(
                "/v1/rosters/" + order.id().value(), RosterView.of(order, null, language(headers)));
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "listRosters",
            summary = "List rosters",
            description = "Lists the rosters that were asked for, newest first.")
    public Page<RosterView> list(
            @Context HttpHeaders headers,
            @Parameter(description = "Only those in this state", example = "FOUND")
                    @QueryParam("state")
                    @Nullable RosterState state,
            @BeanParam @Valid PageParameters page) {
        Language language = language(headers);
        return Page.of(
                listRosters.handle(new RosterFilter(state), page.request()),
                order -> RosterView.of(order, null, language));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "getRoster",
            summary = "Read a roster",
            description =
                    "Shows how far the search is, with the best so far, what the weeks are worth before and after, and how many visits it touches.")
    public RestResponse<RosterView> get(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id) {
        FindRoster.Report report = findRoster.handle(new RosterId(id)).orThrow(RostersProblems::of);
        return Answers.ok(
                RosterView.of(report.order(), RosterCountsView.of(report), language(headers)),
                report.order().version());
    }

    @GET
    @Path("/{id}/changes")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listRosterChanges",
            summary = "List whom a roster touches",
            description =
                    "Lists the visits that get another assistant or an hour, with what became of each change: proposed, applied, or skipped with its reason.")
    public Page<RosterChangeView> changes(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id,
            @Parameter(description = "Only those of which this became", example = "SKIPPED")
                    @QueryParam("outcome")
                    RosterMove.@Nullable MoveOutcome outcome,
            @BeanParam @Valid PageParameters page) {
        Language language = language(headers);
        return Page.of(
                sight.each(
                        listMoves
                                .handle(
                                        new RosterMoveFilter(new RosterId(id), outcome),
                                        page.request())
                                .orThrow(RostersProblems::of),
                        RostersResource::shown),
                it -> RosterChangeView.of(it.move(), clock.zone(), language));
    }

    @GET
    @Path("/{id}/unmet-visits")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listUnmetVisits",
            summary = "List the visits to which nobody comes",
            description =
                    "Lists the visits of a roster to which nobody comes: for each assistant with hours of the person the rule that forbids it, and the"
                            + " nearest ways out.")
    public Page<UnmetVisitView> unmet(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page) {
        Language language = language(headers);
        return Page.of(
                sight.each(
                        listUnmet
                                .handle(new RosterId(id), page.request())
                                .orThrow(RostersProblems::of),
                        RostersResource::shown),
                it -> UnmetVisitView.of(it, language));
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Shown shown(ListRosterMoves.MovedVisit moved) {
        Visit visit = moved.visit();
        return Shown.of(
                visit.applicationId(), visit.humanId(), moved.move().from(), moved.move().to());
    }

    private static Shown shown(ListUnmetVisits.OpenPlace place) {
        Stream<UUID> assistants =
                Stream.concat(
                        place.told().forbids().stream().map(UnmetVisit.Forbidden::assistantId),
                        place.told().waysOut().stream().map(WayOut::assistantId));
        return Shown.of(
                place.visit().applicationId(),
                Stream.concat(Stream.of(place.visit().humanId()), assistants).toArray(UUID[]::new));
    }
}
