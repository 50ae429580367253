package lv.lidzas.eligibility.letters.api;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.eligibility.letters.usecase.FindLetter;
import lv.lidzas.eligibility.letters.usecase.ListLetters;
import lv.lidzas.eligibility.letters.usecase.MakeLetter;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The letters of a decision over HTTP. */
@Path("/v1/decisions/{id}/letters")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Letters", description = "Letters of decisions, as people get them (lēmumu vēstules)")
public class LettersResource {

    private static final String DECISION = "0192f3a1-7a07-7c00-8000-000000000007";

    private final MakeLetter makeLetter;
    private final ListLetters listLetters;
    private final FindLetter findLetter;
    private final LetterAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    LettersResource(
            MakeLetter makeLetter,
            ListLetters listLetters,
            FindLetter findLetter,
            LetterAnswers answers,
            Sight sight,
            CurrentCaller caller) {
        this.makeLetter = makeLetter;
        this.listLetters = listLetters;
        this.findLetter = findLetter;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "makeLetter",
            summary = "Make a letter",
            description =
                    "Makes the letter of an issued decision: what was asked, found and decided, why, on which law, and where and until"
                            + " when to contest it. Name and address are kept with the letter, encrypted under the person's key.")
    @APIResponseSchema(
            value = LetterView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<LetterView> make(
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @NotNull @Valid MakeLetterRequest request) {
        Letter made =
                makeLetter
                        .handle(
                                new MakeLetter.Command(
                                        new DecisionId(id),
                                        request.addressee().toDomain(),
                                        request.language(),
                                        request.style(),
                                        caller.get()))
                        .orThrow(LetterProblems::of);
        LetterView view = LetterView.of(sight.of(made, LettersResource::shown));
        return Answers.created("/v1/decisions/" + id + "/letters/" + view.id(), view);
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listLetters",
            summary = "List the letters of a decision",
            description =
                    "Lists the letters, newest first, to staff and to the parties who may read the decision.")
    public Page<LetterView> list(
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listLetters
                                .handle(new DecisionId(id), page.request(), caller.get())
                                .orThrow(LetterProblems::of),
                        LettersResource::shown),
                LetterView::of);
    }

    @GET
    @Path("/{letterId}")
    @Produces({MediaType.TEXT_HTML, LetterAnswers.PDF})
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.DOWNLOADED)
    @Operation(
            operationId = "getLetter",
            summary = "Read a letter",
            description =
                    "The letter as an HTML page or as a tagged PDF (PDF/UA-1), by Accept, to staff and to the parties who may read the"
                            + " decision.")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 200_000)),
                @Content(
                        mediaType = LetterAnswers.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @Context Request request,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @Parameter(description = "Letter id", example = "0192f3a1-7a09-7c00-8000-000000000009")
                    @PathParam("letterId")
                    UUID letterId) {
        Letter letter =
                findLetter
                        .handle(new DecisionId(id), new LetterId(letterId), caller.get())
                        .orThrow(LetterProblems::of);
        return answers.whole(sight.of(letter, LettersResource::shown), request);
    }

    private static Shown shown(Letter letter) {
        return Shown.of(letter.applicationId().value(), letter.personId().value());
    }
}
