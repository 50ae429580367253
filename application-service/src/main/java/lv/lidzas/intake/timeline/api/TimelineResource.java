package lv.lidzas.intake.timeline.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.intake.timeline.domain.TimelineEntry;
import lv.lidzas.intake.timeline.usecase.ShowTimeline;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened to an application. */
@Path("/v1/applications/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class TimelineResource {

    private final ShowTimeline showTimeline;
    private final Sight sight;
    private final CurrentCaller caller;

    TimelineResource(ShowTimeline showTimeline, Sight sight, CurrentCaller caller) {
        this.showTimeline = showTimeline;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getTimeline",
            summary = "Read what happened to an application, oldest first",
            description =
                    "Lists events of this and of other services: documents, assessments, the decision, hours. Who filed for somebody else and is not verified yet sees only where the application stands: submitted, complete, withdrawn.")
    public Page<TimelineEntryView> get(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage) {
        Language language = Language.preferred(acceptLanguage);
        return Page.of(
                sight.of(
                        showTimeline
                                .handle(caller.get(), new ApplicationId(id), page.request())
                                .orThrow(TimelineProblems::of),
                        _ -> Shown.of(id)),
                entry -> view(entry, language));
    }

    private static TimelineEntryView view(TimelineEntry entry, Language language) {
        return new TimelineEntryView(
                entry.eventId(),
                entry.type(),
                entry.at(),
                TimelineTexts.text(language, entry),
                entry.details());
    }
}
