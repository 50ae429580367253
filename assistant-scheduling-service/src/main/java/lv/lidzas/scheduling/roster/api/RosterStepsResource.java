package lv.lidzas.scheduling.roster.api;

import static lv.lidzas.scheduling.roster.api.RosterTexts.A_ROSTER;
import static lv.lidzas.scheduling.roster.api.RosterTexts.ROSTER_ID;
import static lv.lidzas.scheduling.roster.api.RosterTexts.VERSION;
import static lv.lidzas.scheduling.roster.api.RostersResource.COUNTS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.usecase.ApplyRoster;
import lv.lidzas.scheduling.roster.usecase.PublishRoster;
import lv.lidzas.scheduling.roster.usecase.StopRoster;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is done with a roster, over HTTP. */
@Path("/v1/rosters/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Rosters")
public class RosterStepsResource {

    private final StopRoster stopRoster;
    private final ApplyRoster applyRoster;
    private final PublishRoster publishRoster;
    private final CurrentCaller caller;

    RosterStepsResource(
            StopRoster stopRoster,
            ApplyRoster applyRoster,
            PublishRoster publishRoster,
            CurrentCaller caller) {
        this.stopRoster = stopRoster;
        this.applyRoster = applyRoster;
        this.publishRoster = publishRoster;
        this.caller = caller;
    }

    @POST
    @Path("/stop")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "stopRoster",
            summary = "Stop a roster",
            description =
                    "Ends early what is done with a roster: one that is SEARCHING keeps the best so far and becomes FOUND; of one that is APPLYING, changes"
                            + " that were made stay.")
    public RestResponse<RosterView> stop(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id) {
        return answer(stopRoster.handle(new RosterId(id)), headers);
    }

    @POST
    @Path("/apply")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "applyRoster",
            summary = "Apply a roster",
            description =
                    "Has the changes of a roster that is FOUND made, under the limits that hold for visits moved by hand. A visit that changed meanwhile, and one"
                            + " that would be the caller's own matter, is skipped and named. It begins within seconds; the roster's address"
                            + " tells how far it is.")
    public RestResponse<RosterView> apply(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(
                applyRoster.handle(caller.get(), new RosterId(id), ETags.expected(ifMatch)),
                headers);
    }

    @POST
    @Path("/publish")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "publishRoster",
            summary = "Publish a roster",
            description =
                    "Says that people rely on the weeks of a roster that is APPLIED: what is planned in them stays as it is in rosters to come, unless one asks to"
                            + " replan.")
    public RestResponse<RosterView> publish(
            @Context HttpHeaders headers,
            @Parameter(description = ROSTER_ID, example = A_ROSTER) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"0\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(
                publishRoster.handle(caller.get(), new RosterId(id), ETags.expected(ifMatch)),
                headers);
    }

    private static RestResponse<RosterView> answer(
            Result<RosterOrder, RosterRefusal> result, HttpHeaders headers) {
        RosterOrder order = result.orThrow(RostersProblems::of);
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Answers.ok(RosterView.of(order, null, language), order.version());
    }
}
