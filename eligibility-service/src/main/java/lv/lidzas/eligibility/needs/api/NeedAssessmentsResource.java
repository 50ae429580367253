package lv.lidzas.eligibility.needs.api;

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
import java.util.function.Function;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.usecase.FindNeedAssessment;
import lv.lidzas.eligibility.needs.usecase.ListNeedAssessments;
import lv.lidzas.eligibility.needs.usecase.NeedFilter;
import lv.lidzas.eligibility.needs.usecase.RecordNeedAssessment;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
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

/** Assessments of needs over HTTP. */
@Path("/v1/need-assessments")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Needs",
        description =
                "What the social service assesses of an adult's need (vajadzības un atbalsta intensitātes novērtējums)")
public class NeedAssessmentsResource {

    private final RecordNeedAssessment recordNeedAssessment;
    private final FindNeedAssessment findNeedAssessment;
    private final ListNeedAssessments listNeedAssessments;
    private final Sight sight;
    private final CurrentCaller caller;

    NeedAssessmentsResource(
            RecordNeedAssessment recordNeedAssessment,
            FindNeedAssessment findNeedAssessment,
            ListNeedAssessments listNeedAssessments,
            Sight sight,
            CurrentCaller caller) {
        this.recordNeedAssessment = recordNeedAssessment;
        this.findNeedAssessment = findNeedAssessment;
        this.listNeedAssessments = listNeedAssessments;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordNeedAssessment",
            summary = "Record what was assessed of a need",
            description =
                    "A caseworker records the coefficient of intensity that the social service assessed, or the answers to the"
                            + " questionnaire of the day, from which it follows. The newest record counts; the rules run on it at once, and with Cabinet Regulation 316 the hours of an adult follow from it. Nothing recorded is"
                            + " changed, and on a signed or decided case nothing is recorded.")
    @APIResponseSchema(
            value = NeedAssessmentView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<NeedAssessmentView> assess(
            @Context HttpHeaders headers, @NotNull @Valid NeedAssessmentRequest request) {
        sight.asked(request.applicationId());
        NeedAssessment recorded =
                recordNeedAssessment
                        .handle(
                                new RecordNeedAssessment.Command(
                                        new ApplicationId(request.applicationId()),
                                        request.assessedOn(),
                                        request.basis(),
                                        request.findings(),
                                        caller.get()))
                        .orThrow(NeedProblems::of);
        sight.see(shown(recorded));
        return Answers.created(
                "/v1/need-assessments/" + recorded.id(), views(headers).apply(recorded));
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listNeedAssessments",
            summary = "List what was assessed of needs",
            description =
                    "Lists assessments of needs, newest first. Owners find those in their own cases, once a decision is issued.")
    public Page<NeedAssessmentView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those for this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @BeanParam @Valid PageParameters page) {
        NeedFilter filter =
                new NeedFilter(
                        applicationId == null ? null : new ApplicationId(applicationId), null);
        return Page.of(
                sight.each(
                        listNeedAssessments.handle(filter, page.request(), caller.get()),
                        NeedAssessmentsResource::shown),
                views(headers));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getNeedAssessment",
            summary = "Read what was assessed of a need",
            description =
                    "Shows an assessment of a need to staff, and to the parties of the case once a decision is issued.")
    public NeedAssessmentView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Id of the assessment of the need",
                            example = "0192f3a1-7a0d-7c00-8000-00000000000d")
                    @PathParam("id")
                    UUID id) {
        NeedAssessment found =
                findNeedAssessment
                        .handle(new NeedAssessmentId(id), caller.get())
                        .orThrow(NeedProblems::of);
        return views(headers).apply(sight.of(found, NeedAssessmentsResource::shown));
    }

    private static Function<NeedAssessment, NeedAssessmentView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return assessment -> NeedAssessmentView.of(assessment, language);
    }

    private static Shown shown(NeedAssessment assessment) {
        return Shown.of(assessment.applicationId().value(), assessment.personId().value());
    }
}
