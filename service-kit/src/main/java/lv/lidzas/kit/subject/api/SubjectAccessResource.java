package lv.lidzas.kit.subject.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
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

/** Everything that is held about the caller (Vispārīgās datu aizsardzības regulas 15. un 20. pants). */
@Path("/v1/subject-access")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Subject access",
        description = "Everything that is held about a person (piekļuve saviem datiem)")
public class SubjectAccessResource {

    private final SubjectSearch search;
    private final SubjectAnswers answers;
    private final Sight sight;
    private final CurrentCaller caller;

    SubjectAccessResource(
            SubjectSearch search, SubjectAnswers answers, Sight sight, CurrentCaller caller) {
        this.search = search;
        this.answers = answers;
        this.sight = sight;
        this.caller = caller;
    }

    /** Gives all of the caller, and of whom the caller acts for. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, SubjectAnswers.ZIP})
    @RolesAllowed(Roles.PERSONS)
    @Shows(Deed.DOWNLOADED)
    @Operation(
            operationId = "getOwnSubjectAccess",
            summary = "Get everything that is held about you",
            description =
                    "What this service holds about you and about whom you act for today, in full and in one answer, sent while it is read. An answer that breaks off is not complete: ask again. Of other people it tells only what you may read anyway; instead of logins it says SUBJECT (you) or ANOTHER. Ask each service.")
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
    public Response own(
            @Context Request request,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage) {
        DataSubject subject = search.callersOwn(caller.get());
        sight.see(Shown.persons(subject.ids()));
        return answers.everything(subject, request, acceptLanguage);
    }
}
