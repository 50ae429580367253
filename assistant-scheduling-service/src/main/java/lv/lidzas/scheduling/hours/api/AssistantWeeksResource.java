package lv.lidzas.scheduling.hours.api;

import static lv.lidzas.scheduling.hours.api.HoursTexts.AN_ASSISTANT;
import static lv.lidzas.scheduling.hours.api.HoursTexts.ASSISTANT_ID;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.usecase.ShowAssistantWeeks;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The weeks of an assistant over HTTP. */
@Path("/v1/assistants/{id}/weeks")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Assistants")
public class AssistantWeeksResource {

    private static final int WEEKS_MAX = 60;
    private static final int WEEKS_AHEAD = 11;

    private final ShowAssistantWeeks showAssistantWeeks;
    private final Sight sight;
    private final CurrentCaller caller;
    private final LegalClock clock;

    AssistantWeeksResource(
            ShowAssistantWeeks showAssistantWeeks,
            Sight sight,
            CurrentCaller caller,
            LegalClock clock) {
        this.showAssistantWeeks = showAssistantWeeks;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAssistantWeeks",
            summary = "Read the weeks of an assistant",
            description =
                    "Shows what is booked and what is free in every ISO week that the days touch, 60 weeks at most.")
    public AssistantWeeksView weeks(
            @Parameter(description = ASSISTANT_ID, example = AN_ASSISTANT) @PathParam("id") UUID id,
            @Parameter(description = "First day; absent for today", example = "2026-11-23")
                    @QueryParam("first")
                    @Nullable LocalDate first,
            @Parameter(
                            description = "Last day; absent for twelve weeks in all",
                            example = "2027-02-14")
                    @QueryParam("last")
                    @Nullable LocalDate last) {
        return showAssistantWeeks
                .handle(caller.get(), new AssistantId(id), periodOf(first, last))
                .map(weeks -> sight.of(weeks, _ -> Shown.of(null, id)))
                .map(weeks -> new AssistantWeeksView(id, weeks.stream().map(WeekView::of).toList()))
                .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND));
    }

    private ServicePeriod periodOf(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate firstDay = first == null ? clock.today() : first;
        LocalDate lastDay = last == null ? firstDay.plusWeeks(WEEKS_AHEAD) : last;
        if (lastDay.isBefore(firstDay)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("last", "period-reversed");
        }
        ServicePeriod period = new ServicePeriod(firstDay, lastDay);
        if (firstDay.plusWeeks(WEEKS_MAX).isBefore(lastDay) || period.weeks().size() > WEEKS_MAX) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("last", "period-too-long", WEEKS_MAX);
        }
        return period;
    }
}
