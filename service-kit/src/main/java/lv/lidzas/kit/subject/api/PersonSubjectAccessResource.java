package lv.lidzas.kit.subject.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.subject.DataSubject;
import lv.lidzas.kit.subject.SubjectSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything that is held about a person, for staff whom the person asked (Vispārīgās datu aizsardzības regulas 15. pants). */
@Path("/v1/persons/{id}/subject-access")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Subject access")
public class PersonSubjectAccessResource {

    private final SubjectSearch search;
    private final SubjectAnswers answers;
    private final Sight sight;

    PersonSubjectAccessResource(SubjectSearch search, SubjectAnswers answers, Sight sight) {
        this.search = search;
        this.answers = answers;
        this.sight = sight;
    }

    /** Gives all of a person; the reason stands in the access log, which the person reads. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, SubjectAnswers.ZIP})
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.DOWNLOADED)
    @Operation(
            operationId = "getSubjectAccess",
            summary = "Get everything that is held about a person who asked for it",
            description =
                    "As the person would get it, for one who comes to the desk; the person reads in the access log that it was got, and why. In assistant-scheduling-service the id may also be that of an assistant. Without the cases of those for whom the person acts. Ask each service.")
    @APIResponse(
            responseCode = "200",
            description =
                    "As JSON; or as an archive of `manifest.json`, the same document, and of each file as `files/<id>/<name>`.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = "SubjectAccess")),
                @Content(
                        mediaType = SubjectAnswers.ZIP,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = Integer.MAX_VALUE))
            })
    public Response ofPerson(
            @Parameter(description = "The person.") @PathParam("id") UUID id,
            @Parameter(description = "Why it is got.", example = "PERSON_ASKED")
                    @QueryParam("purpose")
                    @NotNull
                    LookPurpose purpose,
            @Context Request request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage)
            throws SQLException {
        sight.because(purpose);
        DataSubject subject = search.person(id);
        if (subject == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        sight.see(Shown.persons(subject.ids()));
        return answers.everything(subject, request, acceptLanguage);
    }
}
