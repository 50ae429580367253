package lv.lidzas.eligibility.contests.api;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.usecase.FileContest;
import lv.lidzas.eligibility.contests.usecase.ListContests;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The contests of a decision over HTTP. */
@Path("/v1/decisions/{id}/contests")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Contests",
        description = "Parties contest issued decisions, and what becomes of it (apstrīdēšana)")
public class ContestsResource {

    private static final String DECISION = "0192f3a1-7a07-7c00-8000-000000000007";

    private final FileContest fileContest;
    private final ListContests listContests;
    private final Sight sight;
    private final CurrentCaller caller;

    ContestsResource(
            FileContest fileContest, ListContests listContests, Sight sight, CurrentCaller caller) {
        this.fileContest = fileContest;
        this.listContests = listContests;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "fileContest",
            summary = "Contest a decision",
            description =
                    "A party contests an issued decision, or staff record what came on paper. It is kept also when it is late, and says"
                            + " so. By itself it changes nothing that was granted or booked.")
    @APIResponseSchema(
            value = ContestView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<ContestView> file(
            @Context HttpHeaders headers,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @NotNull @Valid ContestRequest request) {
        Contest filed =
                fileContest
                        .handle(
                                new FileContest.Command(
                                        new DecisionId(id),
                                        request.text(),
                                        request.channel(),
                                        request.receivedOn(),
                                        request.postedOn(),
                                        caller.get()))
                        .orThrow(ContestProblems::of);
        return Answers.created(
                "/v1/contests/" + filed.id(),
                ContestAnswers.views(headers).apply(sight.of(filed, ContestAnswers::shown)));
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listContests",
            summary = "List the contests of a decision",
            description =
                    "Lists the contests, newest first, to staff and to the parties who may read the decision.")
    public Page<ContestView> list(
            @Context HttpHeaders headers,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listContests
                                .handle(new DecisionId(id), page.request(), caller.get())
                                .orThrow(ContestProblems::of),
                        ContestAnswers::shown),
                ContestAnswers.views(headers));
    }
}
