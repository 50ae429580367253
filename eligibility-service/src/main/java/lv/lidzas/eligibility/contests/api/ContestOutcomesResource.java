package lv.lidzas.eligibility.contests.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.contests.usecase.DecideContest;
import lv.lidzas.eligibility.contests.usecase.FindContest;
import lv.lidzas.eligibility.contests.usecase.LiftSuspension;
import lv.lidzas.eligibility.contests.usecase.ReinstateTerm;
import lv.lidzas.eligibility.contests.usecase.WithdrawContest;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of contests, over HTTP. */
@Path("/v1/contests/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Contests")
public class ContestOutcomesResource {

    private static final String CONTEST = "0192f3a1-7a0c-7c00-8000-00000000000c";

    private final FindContest findContest;
    private final ReinstateTerm reinstateTerm;
    private final LiftSuspension liftSuspension;
    private final DecideContest decideContest;
    private final WithdrawContest withdrawContest;
    private final Sight sight;
    private final CurrentCaller caller;

    ContestOutcomesResource(
            FindContest findContest,
            ReinstateTerm reinstateTerm,
            LiftSuspension liftSuspension,
            DecideContest decideContest,
            WithdrawContest withdrawContest,
            Sight sight,
            CurrentCaller caller) {
        this.findContest = findContest;
        this.reinstateTerm = reinstateTerm;
        this.liftSuspension = liftSuspension;
        this.decideContest = decideContest;
        this.withdrawContest = withdrawContest;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getContest",
            summary = "Read a contest",
            description =
                    "Shows what was filed and what became of it, to staff and to the parties who may read the decision.")
    public ContestView get(
            @Context HttpHeaders headers,
            @Parameter(description = "Contest id", example = CONTEST) @PathParam("id") UUID id) {
        return shown(findContest.handle(new ContestId(id), caller.get()), headers);
    }

    @POST
    @Path("/reinstatement")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "reinstateContestTerm",
            summary = "Give the term back",
            description =
                    "A lead caseworker who did not make the decision gives the term back to somebody who was late for a reason that"
                            + " counts. After three years nobody does.")
    public ContestView reinstate(
            @Context HttpHeaders headers,
            @Parameter(description = "Contest id", example = CONTEST) @PathParam("id") UUID id,
            @NotNull @Valid ContestReasonRequest request) {
        return shown(
                reinstateTerm.handle(new ContestId(id), request.reason(), caller.get()), headers);
    }

    @POST
    @Path("/unsuspension")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "liftSuspension",
            summary = "Let the decision have effect meanwhile",
            description =
                    "A lead caseworker who did not make the decision states that it has effect although it is contested, and on which"
                            + " law.")
    public ContestView lift(
            @Context HttpHeaders headers,
            @Parameter(description = "Contest id", example = CONTEST) @PathParam("id") UUID id,
            @NotNull @Valid ContestReasonRequest request) {
        return shown(
                liftSuspension.handle(new ContestId(id), request.reason(), caller.get()), headers);
    }

    @POST
    @Path("/outcome")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "decideContest",
            summary = "Record what became of a contest",
            description =
                    "A lead caseworker who did not make the decision records what the higher authority decided, that it came too late, or"
                            + " that it was taken back. A refusal that was revoked opens its case again, and the rules run.")
    public ContestView decide(
            @Context HttpHeaders headers,
            @Parameter(description = "Contest id", example = CONTEST) @PathParam("id") UUID id,
            @NotNull @Valid ContestOutcomeRequest request) {
        return shown(
                decideContest.handle(
                        new DecideContest.Command(
                                new ContestId(id),
                                request.result(),
                                request.decidedOn(),
                                request.reference(),
                                request.reasoning(),
                                caller.get())),
                headers);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "withdrawContest",
            summary = "Take a contest back",
            description =
                    "The party who filed a contest takes it back, while nothing became of it. What came on paper is taken back by staff, as an"
                            + " outcome.")
    public ContestView withdraw(
            @Context HttpHeaders headers,
            @Parameter(description = "Contest id", example = CONTEST) @PathParam("id") UUID id,
            @NotNull @Valid ContestReasonRequest request) {
        return shown(
                withdrawContest.handle(
                        new WithdrawContest.Command(
                                new ContestId(id), request.reason(), caller.get())),
                headers);
    }

    private ContestView shown(Result<Contest, ContestRefusal> result, HttpHeaders headers) {
        Contest contest = result.orThrow(ContestProblems::of);
        return ContestAnswers.views(headers).apply(sight.of(contest, ContestAnswers::shown));
    }
}
