package lv.lidzas.scheduling.worked.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.worked.usecase.AnswerWork;
import lv.lidzas.scheduling.worked.usecase.CorrectWork;
import lv.lidzas.scheduling.worked.usecase.ShowWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was recorded of a visit, and what the sides say to it, over HTTP. */
@Path("/v1/visits/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "WorkedTime")
public class VisitWorkResource {

    private static final String A_VISIT = "0192f3a1-7a06-7c00-8000-000000000006";
    private static final String VERSION = "Version of the visit to be changed, from its ETag";

    private final ShowWork showWork;
    private final AnswerWork answerWork;
    private final CorrectWork correctWork;
    private final Sight sight;
    private final CurrentCaller caller;

    VisitWorkResource(
            ShowWork showWork,
            AnswerWork answerWork,
            CorrectWork correctWork,
            Sight sight,
            CurrentCaller caller) {
        this.showWork = showWork;
        this.answerWork = answerWork;
        this.correctWork = correctWork;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Path("/worked-time")
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getWorkedTime",
            summary = "Read what was recorded of a visit",
            description =
                    "Shows every line to staff, to the parties of the case and to the assistant; the last one counts.")
    public RestResponse<WorkedLinesView> get(
            @Parameter(description = "Visit id", example = A_VISIT) @PathParam("id") UUID id) {
        ShowWork.VisitWork work =
                showWork.handle(caller.get(), new VisitId(id)).orThrow(WorkedProblems::of);
        sight.see(WorkedTimeResource.shown(work.visit()));
        return Answers.ok(WorkedLinesView.of(work), work.visit().version());
    }

    @POST
    @Path("/confirm")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "confirmWork",
            summary = "Agree with what was recorded",
            description =
                    "The person or a representative agrees with what the assistant recorded, also after a dispute.")
    public RestResponse<WorkedLinesView> confirm(
            @Parameter(description = "Visit id", example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"1\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch) {
        return answer(
                answerWork.handle(caller.get(), new VisitId(id), null, ETags.expected(ifMatch)));
    }

    @POST
    @Path("/dispute")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "disputeWork",
            summary = "Dispute what was recorded",
            description =
                    "The person or a representative says why what was recorded is not right. The assistant can correct it, and a caseworker settles it.")
    public RestResponse<WorkedLinesView> dispute(
            @Parameter(description = "Visit id", example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"1\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid DisputeRequest request) {
        return answer(
                answerWork.handle(
                        caller.get(),
                        new VisitId(id),
                        request.reason().asReason(),
                        ETags.expected(ifMatch)));
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "correctWork",
            summary = "Correct what was recorded",
            description =
                    "Adds a line that counts from now on; nothing is overwritten. The assistant corrects until the person agrees, who is then asked again; a caseworker corrects at any"
                            + " time, which settles a dispute.")
    public RestResponse<WorkedLinesView> correct(
            @Parameter(description = "Visit id", example = A_VISIT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"1\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request) {
        WorkedProblems.check(request.start(), request.end(), "");
        return answer(
                correctWork.handle(
                        caller.get(),
                        new VisitId(id),
                        new CorrectWork.Correction(
                                request.start(), request.end(), request.reason()),
                        ETags.expected(ifMatch)));
    }

    private RestResponse<WorkedLinesView> answer(Result<Visit, VisitRefusal> result) {
        Visit visit = result.orThrow(WorkedProblems::of);
        return get(visit.id().value());
    }
}
