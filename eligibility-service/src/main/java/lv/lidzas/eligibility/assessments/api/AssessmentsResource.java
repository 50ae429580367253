package lv.lidzas.eligibility.assessments.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.usecase.AssessmentFilter;
import lv.lidzas.eligibility.assessments.usecase.FindAssessment;
import lv.lidzas.eligibility.assessments.usecase.ListAssessments;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final Sight sight;
    private final CurrentCaller caller;

    AssessmentsResource(
            FindAssessment findAssessment,
            ListAssessments listAssessments,
            Sight sight,
            CurrentCaller caller) {
        this.findAssessment = findAssessment;
        this.listAssessments = listAssessments;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments",
            description =
                    "Lists the last run of the rules on each application that still waits, or every run, newest first."
                            + " Owners find those of their own applications. The assessment itself tells the reasons.")
    public Page<AssessmentSummaryView> list(
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
                            example = "ALL")
                    @QueryParam("history")
                    @DefaultValue("CURRENT")
                    AssessmentFilter.History history,
            @BeanParam @Valid PageParameters page) {
        AssessmentFilter filter =
                new AssessmentFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        outcome,
                        history,
                        null);
        return Page.of(
                sight.each(
                        listAssessments.handle(filter, page.request(), caller.get()),
                        summary -> Shown.of(summary.applicationId())),
                AssessmentSummaryView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAssessment",
            summary = "Explain an assessment",
            description =
                    "Shows every condition with its outcome, the law behind it, the facts that it rests on, and what would"
                            + " change it, in the language of Accept-Language.")
    public AssessmentView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Assessment id",
                            example = "0192f3a1-7a06-7c00-8000-000000000006")
                    @PathParam("id")
                    UUID id) {
        Assessment found =
                findAssessment
                        .handle(new AssessmentId(id), caller.get())
                        .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND));
        return AssessmentViews.of(sight.of(found, AssessmentsResource::shown), language(headers));
    }

    private static Shown shown(Assessment assessment) {
        return Shown.of(
                assessment.applicationId().value(),
                assessment.facts().application().personId().value());
    }

    private static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
