package lv.lidzas.eligibility.api;

import static lv.lidzas.kit.identity.Roles.APPLICANT;
import static lv.lidzas.kit.identity.Roles.AUDITOR;
import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.INTEGRATION_CLIENT;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;
import static lv.lidzas.kit.identity.Roles.REPRESENTATIVE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import lv.lidzas.eligibility.usecase.AssessmentFilter;
import lv.lidzas.eligibility.usecase.FindAssessment;
import lv.lidzas.eligibility.usecase.ListAssessments;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The runs of the rules over HTTP. */
@Path("/v1/assessments")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Assessments",
        description = "What the rules say of an application, and why (izvērtējumi)")
public class AssessmentsResource {

    private final FindAssessment findAssessment;
    private final ListAssessments listAssessments;
    private final CurrentCaller caller;

    AssessmentsResource(
            FindAssessment findAssessment, ListAssessments listAssessments, CurrentCaller caller) {
        this.findAssessment = findAssessment;
        this.listAssessments = listAssessments;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        AUDITOR
    })
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments",
            description =
                    "Lists runs of the rules, newest first, with the reasons in the language of Accept-Language."
                            + " An owner finds those of the own applications.")
    @APIResponse(responseCode = "200", description = "A page of assessments")
    public Page<AssessmentView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those of this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(description = "Only those with this outcome", example = "UNCLEAR")
                    @QueryParam("outcome")
                    @Nullable OutcomeKind outcome,
            @Parameter(
                            description =
                                    "ALL for every run, CURRENT for the last run of each application that still waits",
                            example = "CURRENT")
                    @QueryParam("history")
                    @DefaultValue("ALL")
                    AssessmentFilter.History history,
            @Parameter(
                            description = "Where to read on, from the page before",
                            example = "AZLzoXoBfACAAAAAAAAAAQ")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many assessments at most", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit) {
        AssessmentFilter filter =
                new AssessmentFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        outcome,
                        history,
                        null,
                        Cursors.decode(cursor),
                        limit + 1);
        Language language = Language.of(headers);
        List<AssessmentView> views =
                listAssessments.handle(filter, caller.get()).stream()
                        .map(assessment -> AssessmentViews.of(assessment, language))
                        .toList();
        return Page.of(views, limit, AssessmentView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        AUDITOR
    })
    @Operation(
            operationId = "getAssessment",
            summary = "Explain an assessment",
            description =
                    "Shows every condition with its outcome, the law behind it, the facts that it rests on, and what would"
                            + " change it, in the language of Accept-Language.")
    @APIResponse(responseCode = "200", description = "The assessment with its explanation")
    public ExplainedAssessmentView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Assessment id",
                            example = "0192f3a1-7a06-7c00-8000-000000000006")
                    @PathParam("id")
                    UUID id) {
        Assessment found = findAssessment.handle(new AssessmentId(id), caller.get());
        if (found == null) {
            throw EligibilityProblems.notFound();
        }
        return AssessmentViews.explained(found, Language.of(headers));
    }
}
