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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.QuestionnaireId;
import lv.lidzas.eligibility.needs.usecase.FindQuestionnaire;
import lv.lidzas.eligibility.needs.usecase.ListQuestionnaires;
import lv.lidzas.eligibility.needs.usecase.LoadQuestionnaire;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
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

/** Questionnaires over HTTP; they are the same for everybody, so whoever is logged in may read them. */
@Path("/v1/questionnaires")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Questionnaires",
        description = "By what the municipality assesses needs (vajadzības novērtēšanas anketas)")
public class QuestionnairesResource {

    private static final String SAME = "a questionnaire is the same for everybody";

    private final LoadQuestionnaire loadQuestionnaire;
    private final FindQuestionnaire findQuestionnaire;
    private final ListQuestionnaires listQuestionnaires;
    private final CurrentCaller caller;

    QuestionnairesResource(
            LoadQuestionnaire loadQuestionnaire,
            FindQuestionnaire findQuestionnaire,
            ListQuestionnaires listQuestionnaires,
            CurrentCaller caller) {
        this.loadQuestionnaire = loadQuestionnaire;
        this.findQuestionnaire = findQuestionnaire;
        this.listQuestionnaires = listQuestionnaires;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = SAME)
    @Operation(
            operationId = "loadQuestionnaire",
            summary = "Load a questionnaire",
            description =
                    "A lead caseworker loads a version of the questionnaire of annex 1 to Cabinet Regulation 316. None comes with the service."
                            + " It holds from its first day until the next one does, and is never changed.")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<QuestionnaireView> load(
            @Context HttpHeaders headers, @NotNull @Valid QuestionnaireRequest request) {
        Questionnaire loaded =
                loadQuestionnaire
                        .handle(
                                new LoadQuestionnaire.Command(
                                        request.code(),
                                        request.validFrom(),
                                        request.asked(),
                                        request.limits(),
                                        caller.get()))
                        .orThrow(QuestionnaireProblems::of);
        return Answers.created("/v1/questionnaires/" + loaded.id(), views(headers).apply(loaded));
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = SAME)
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List questionnaires",
            description = "Lists the versions of the questionnaire, newest first.")
    public Page<QuestionnaireView> list(
            @Context HttpHeaders headers, @BeanParam @Valid PageParameters page) {
        return Page.of(listQuestionnaires.handle(page.request()), views(headers));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = SAME)
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Read a questionnaire",
            description = "Shows what is asked, and what the answers count.")
    public QuestionnaireView get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Questionnaire id",
                            example = "0192f3a1-7a0e-7c00-8000-00000000000e")
                    @PathParam("id")
                    UUID id) {
        return views(headers)
                .apply(
                        findQuestionnaire
                                .handle(new QuestionnaireId(id))
                                .orThrow(QuestionnaireProblems::of));
    }

    private static Function<Questionnaire, QuestionnaireView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return questionnaire -> QuestionnaireView.of(questionnaire, language);
    }
}
