package lv.lidzas.scheduling.months.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.months.usecase.ShowTimesheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timesheets over HTTP. */
@Path("/v1/allocations/{id}/timesheet")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Months", description = "What was done in a month, and its pay (mēneša pārskati)")
public class TimesheetsResource {

    private final ShowTimesheet showTimesheet;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    TimesheetsResource(
            ShowTimesheet showTimesheet, LegalClock clock, Sight sight, CurrentCaller caller) {
        this.showTimesheet = showTimesheet;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getTimesheet",
            summary = "Read a timesheet",
            description =
                    "Shows to staff, to the parties of the case and to the assistant what the assistant did for the person in a month, as it is known now: what"
                            + " both sides agree on, by day, and what is still open. Help over midnight belongs to two days, at a month's end to two months.")
    public TimesheetView get(
            @Parameter(
                            description =
                                    "Allocation id; the month has all that its assistant did from its budget",
                            example = "0192f3a1-7a05-7c00-8000-000000000005")
                    @PathParam("id")
                    UUID id,
            @Parameter(
                            description = "Calendar month in Latvia; the present one if absent",
                            example = "2026-11",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9]{4}-[0-9]{2}$",
                                            maxLength = 7))
                    @QueryParam("month")
                    @Nullable YearMonth month) {
        ShowTimesheet.Sheet found =
                showTimesheet
                        .handle(
                                caller.get(),
                                new AllocationId(id),
                                month == null ? YearMonth.from(clock.today()) : month)
                        .orThrow(MonthsProblems::of);
        HourBudget budget = found.budget();
        sight.see(
                Shown.of(
                        budget.grant().applicationId(),
                        budget.humanId(),
                        found.sheet().key().assistantId().value()));
        return TimesheetView.of(found);
    }
}
