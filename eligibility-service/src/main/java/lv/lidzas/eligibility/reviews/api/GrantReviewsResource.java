package lv.lidzas.eligibility.reviews.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.reviews.domain.GrantReview;
import lv.lidzas.eligibility.reviews.usecase.AnswerReview;
import lv.lidzas.eligibility.reviews.usecase.ListGrantReviews;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers to the marks of grants over HTTP. */
@Path("/v1/decisions/{id}/reviews")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Reviews",
        description = "What caseworkers make of grants that are marked (pārskatīšana)")
public class GrantReviewsResource {

    private static final String GRANT = "0192f3a1-7a07-7c00-8000-000000000007";

    private final AnswerReview answerReview;
    private final ListGrantReviews listGrantReviews;
    private final Sight sight;
    private final CurrentCaller caller;

    GrantReviewsResource(
            AnswerReview answerReview,
            ListGrantReviews listGrantReviews,
            Sight sight,
            CurrentCaller caller) {
        this.answerReview = answerReview;
        this.listGrantReviews = listGrantReviews;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "answerReview",
            summary = "Say what follows from the marks of a grant",
            description =
                    "A caseworker looked at a grant that is marked, and says with a reason what follows. The grant is no longer to be reviewed"
                            + " until something falls anew or rules change again; the timeline tells the person that it was looked at.")
    @APIResponseSchema(
            value = GrantReviewView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<GrantReviewView> answer(
            @Parameter(description = "Id of the grant", example = GRANT) @PathParam("id") UUID id,
            @Parameter(
                            description = "Version of the grant, from its ETag",
                            example = "\"2\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid GrantReviewRequest request) {
        GrantReview review =
                answerReview
                        .handle(
                                new AnswerReview.Command(
                                        new DecisionId(id),
                                        ETags.expected(ifMatch),
                                        request.outcome(),
                                        request.reason(),
                                        caller.get()))
                        .orThrow(GrantReviewProblems::of);
        return Answers.created(
                "/v1/decisions/" + id + "/reviews",
                GrantReviewView.of(sight.of(review, GrantReviewsResource::shown)));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listReviews",
            summary = "List what followed from the marks of a grant",
            description = "Lists the records, newest first, to staff.")
    public Page<GrantReviewView> list(
            @Parameter(description = "Id of the grant", example = GRANT) @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listGrantReviews
                                .handle(new DecisionId(id), page.request(), caller.get())
                                .orThrow(GrantReviewProblems::of),
                        GrantReviewsResource::shown),
                GrantReviewView::of);
    }

    private static Shown shown(GrantReview review) {
        return Shown.of(review.applicationId().value(), review.personId().value());
    }
}
