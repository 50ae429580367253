package lv.lidzas.scheduling.weeksheets.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeksheets.domain.WeekSheet;
import lv.lidzas.scheduling.weeksheets.usecase.ShowWeekSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The week of an assistant as a page to print, over HTTP. */
@Path("/v1/assistants/{id}/week-sheet")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Week sheets")
public class AssistantWeekSheetsResource {

    private final ShowWeekSheet showWeekSheet;
    private final Sight sight;
    private final CurrentCaller caller;

    AssistantWeekSheetsResource(ShowWeekSheet showWeekSheet, Sight sight, CurrentCaller caller) {
        this.showWeekSheet = showWeekSheet;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAssistantWeekSheet",
            summary = "Read an assistant's week as a page",
            description =
                    "The visits of an assistant in a week as an accessible HTML page to print, in the language of Accept-Language, for staff and the"
                            + " assistant. Clients are named by their case.")
    @APIResponse(
            responseCode = "200",
            description = WeekSheetAnswer.A_PAGE,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = WeekSheetAnswer.LONGEST)))
    public Response get(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Register id of the assistant",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = WeekSheetAnswer.DAY, example = WeekSheetAnswer.A_DAY)
                    @QueryParam("day")
                    @Nullable LocalDate day) {
        WeekSheet sheet =
                showWeekSheet.handle(
                        caller.get(),
                        WeekSheet.Whose.ASSISTANT,
                        id,
                        day == null ? null : IsoWeek.of(day));
        if (sheet == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        sight.see(Shown.of(null, id));
        sight.all(sheet.visits(), WeekSheetAnswer::shown);
        return WeekSheetAnswer.of(sheet, headers);
    }
}
