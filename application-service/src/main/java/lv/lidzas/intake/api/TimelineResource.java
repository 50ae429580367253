package lv.lidzas.intake.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.TimelineEntry;
import lv.lidzas.intake.usecase.ShowTimeline;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.web.Cursors;
import lv.lidzas.kit.web.Page;
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
    private final CurrentCaller caller;

    TimelineResource(ShowTimeline showTimeline, CurrentCaller caller) {
        this.showTimeline = showTimeline;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.REPRESENTATIVE,
        Roles.INTEGRATION_CLIENT,
        Roles.CASEWORKER,
        Roles.LEAD_CASEWORKER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getTimeline",
            summary = "What happened to an application, oldest first",
            description =
                    "Built from events, here and in other services: documents, assessments, the decision, hours.")
    public Page<TimelineEntryView> get(
            @Parameter(description = "The application.") @PathParam("id") UUID id,
            @Parameter(description = "Where the next page begins, from nextCursor.")
                    @QueryParam("cursor")
                    @Nullable String cursor,
            @Parameter(description = "How many at most.", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit,
            @Context HttpHeaders headers) {
        List<TimelineEntry> entries =
                IntakeProblems.granted(
                        showTimeline.handle(
                                caller.get(),
                                new ApplicationId(id),
                                Cursors.decode(cursor),
                                limit + 1));
        Language language = Language.preferred(headers);
        return Page.of(
                entries.stream().map(entry -> view(entry, language)).toList(),
                limit,
                TimelineEntryView::id);
    }

    private static TimelineEntryView view(TimelineEntry entry, Language language) {
        return new TimelineEntryView(
                entry.eventId(),
                entry.type(),
                entry.at(),
                IntakeTexts.text(language, TimelineTexts.key(entry), entry.details()),
                entry.details());
    }
}
