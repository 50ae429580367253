package lv.lidzas.eligibility.stays.api;

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
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.usecase.ListStays;
import lv.lidzas.eligibility.stays.usecase.RecordStay;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stays over HTTP. */
@Path("/v1/decisions/{id}/stays")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Stays",
        description =
                "Days in a hospital, a care institution or a prison, on which assistance is not paid (uzturēšanās iestādē)")
public class StaysResource {

    private static final String DECISION = "0192f3a1-7a07-7c00-8000-000000000007";

    private final RecordStay recordStay;
    private final ListStays listStays;
    private final Sight sight;
    private final CurrentCaller caller;

    StaysResource(RecordStay recordStay, ListStays listStays, Sight sight, CurrentCaller caller) {
        this.recordStay = recordStay;
        this.listStays = listStays;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordStay",
            summary = "Record a stay",
            description =
                    "A caseworker records that the person of an issued grant stays where assistance is not paid. Weeks that lie wholly"
                            + " inside a stay take no hours, on whatever grant of the same human, and what is booked in them is shown as"
                            + " suspended. Nothing recorded is changed: a discharge that becomes known, or a mistake, is recorded again"
                            + " with the reason and takes the place of the record that it corrects.")
    @APIResponseSchema(
            value = StayView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<StayView> record(
            @Context HttpHeaders headers,
            @Parameter(description = "Id of the grant", example = DECISION) @PathParam("id")
                    UUID id,
            @NotNull @Valid StayRequest request) {
        Stay recorded =
                recordStay
                        .handle(
                                new RecordStay.Command(
                                        new DecisionId(id),
                                        request.days(),
                                        request.details(),
                                        request.corrects(),
                                        caller.get()))
                        .orThrow(StayProblems::of);
        return Answers.created(
                "/v1/decisions/" + id + "/stays",
                views(headers).apply(sight.of(recorded, StaysResource::shown)));
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listStays",
            summary = "List the stays of a person",
            description =
                    "Lists the records, newest first: to staff those of the human whom the decision is about, whatever grant they were"
                            + " recorded on; to the parties who may read the decision those of their own cases.")
    public Page<StayView> list(
            @Context HttpHeaders headers,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @Parameter(
                            description = "Only what was known at this instant",
                            example = "2026-12-31T22:00:00Z")
                    @QueryParam("asOf")
                    @Nullable Instant asOf,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listStays
                                .handle(new DecisionId(id), asOf, page.request(), caller.get())
                                .orThrow(StayProblems::of),
                        StaysResource::shown),
                views(headers));
    }

    private static Function<Stay, StayView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return stay -> StayView.of(stay, language);
    }

    private static Shown shown(Stay stay) {
        return Shown.of(stay.applicationId().value(), stay.personId().value());
    }
}
