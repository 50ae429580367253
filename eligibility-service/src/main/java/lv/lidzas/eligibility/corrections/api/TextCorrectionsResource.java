package lv.lidzas.eligibility.corrections.api;

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
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.eligibility.corrections.usecase.CorrectText;
import lv.lidzas.eligibility.corrections.usecase.ListTextCorrections;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of decisions over HTTP. */
@Path("/v1/decisions/{id}/corrections")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Corrections", description = "Slips in the words of decisions (pārrakstīšanās kļūdas)")
public class TextCorrectionsResource {

    private static final String DECISION = "0192f3a1-7a07-7c00-8000-000000000007";

    private final CorrectText correctText;
    private final ListTextCorrections listTextCorrections;
    private final Sight sight;
    private final CurrentCaller caller;

    TextCorrectionsResource(
            CorrectText correctText,
            ListTextCorrections listTextCorrections,
            Sight sight,
            CurrentCaller caller) {
        this.correctText = correctText;
        this.listTextCorrections = listTextCorrections;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "correctDecision",
            summary = "Correct a slip in the words of a decision",
            description =
                    "Records what is wrong in an issued decision by a slip of the pen, and how it reads rightly. What was decided stays;"
                            + " whoever reads the decision reads the correction, letters made from then on carry it, and the timeline tells"
                            + " the person that there is one.")
    @APIResponseSchema(
            value = TextCorrectionView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<TextCorrectionView> correct(
            @Parameter(description = "Id of the decision", example = DECISION) @PathParam("id")
                    UUID id,
            @NotNull @Valid TextCorrectionRequest request) {
        TextCorrection correction =
                correctText
                        .handle(
                                new CorrectText.Command(
                                        new DecisionId(id),
                                        request.wrong(),
                                        request.right(),
                                        caller.get()))
                        .orThrow(TextCorrectionProblems::of);
        return Answers.created(
                "/v1/decisions/" + id + "/corrections",
                TextCorrectionView.of(sight.of(correction, TextCorrectionsResource::shown)));
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listCorrections",
            summary = "List the corrections of a decision",
            description = "Lists them, newest first, to whoever reads the decision.")
    public Page<TextCorrectionView> list(
            @Parameter(description = "Id of the decision", example = DECISION) @PathParam("id")
                    UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listTextCorrections
                                .handle(new DecisionId(id), page.request(), caller.get())
                                .orThrow(TextCorrectionProblems::of),
                        TextCorrectionsResource::shown),
                TextCorrectionView::of);
    }

    private static Shown shown(TextCorrection correction) {
        return Shown.of(correction.applicationId().value(), correction.personId().value());
    }
}
