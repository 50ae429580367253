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

/** The week of a client as a page to print, over HTTP. */
@Path("/v1/budgets/{id}/week-sheet")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Week sheets", description = "Weeks to read and to print (nedēļas lapas)")
public class ClientWeekSheetsResource {

    private final ShowWeekSheet showWeekSheet;
    private final Sight sight;
    private final CurrentCaller caller;

    ClientWeekSheetsResource(ShowWeekSheet showWeekSheet, Sight sight, CurrentCaller caller) {
        this.showWeekSheet = showWeekSheet;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getWeekSheet",
            summary = "Read a client's week as a page",
            description =
                    "The visits of a week from a budget as an accessible HTML page to print, in the language of Accept-Language, for staff and the"
                            + " parties of the case. It names the assistant while hours are allocated.")
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
            @Parameter(description = "Budget id", example = "0192f3a1-7a02-7c00-8000-000000000002")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = WeekSheetAnswer.DAY, example = WeekSheetAnswer.A_DAY)
                    @QueryParam("day")
                    @Nullable LocalDate day) {
        WeekSheet sheet =
                showWeekSheet.handle(
                        caller.get(),
                        WeekSheet.Whose.CLIENT,
                        id,
                        day == null ? null : IsoWeek.of(day));
        if (sheet == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        sight.asked(id);
        sight.all(sheet.visits(), WeekSheetAnswer::shown);
        return WeekSheetAnswer.of(sheet, headers);
    }
}
