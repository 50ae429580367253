package lv.lidzas.intake.retention.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.NotedRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.usecase.BeginRetentionRun;
import lv.lidzas.intake.retention.usecase.FindRetentionRun;
import lv.lidzas.intake.retention.usecase.ListRetentionRuns;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rounds of deleting what is due. */
@Path("/v1/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
@RunOnVirtualThread
@ApplicationScoped
public class RetentionRunsResource {

    private final BeginRetentionRun begin;
    private final ListRetentionRuns list;
    private final FindRetentionRun find;
    private final CurrentCaller caller;
    private final Sight sight;

    RetentionRunsResource(
            BeginRetentionRun begin,
            ListRetentionRuns list,
            FindRetentionRun find,
            CurrentCaller caller,
            Sight sight) {
        this.begin = begin;
        this.list = list;
        this.find = find;
        this.caller = caller;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = "a line counts what went and names nobody")
    @Operation(
            operationId = "listRetentionRuns",
            summary = "List rounds of deleting, newest first",
            description = "The daily ones and those that somebody asked for, dry or not.")
    public Page<RetentionRunView> list(@BeanParam @Valid PageParameters page) {
        return Page.of(list.handle(page.request()), RetentionRunView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getRetentionRun",
            summary = "Read what a round deleted, or would",
            description =
                    "A round that works tells how far it is. Of what was deleted the id is all that is left.")
    public RetentionReportView get(
            @Parameter(description = "The round.") @PathParam("id") UUID id) {
        FindRetentionRun.Report report = find.handle(id);
        if (report == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        sight.all(report.records(), RetentionRunsResource::shown);
        return RetentionReportView.of(report);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = "it counts what is due and names nobody")
    @Operation(
            operationId = "beginRetentionRun",
            summary = "Begin a round of deleting what is due",
            description =
                    "A dry one is done at once and tells what would go. Another begins within a minute, goes on whatever interrupts it, and cannot be undone; its progress is read at its address.")
    public RestResponse<RetentionRunView> begin(@NotNull @Valid RetentionRunRequest request) {
        RetentionRunView run =
                RetentionRunView.of(
                        begin.handle(Boolean.TRUE.equals(request.dryRun()), caller.get().self()));
        return Answers.created("/v1/retention-runs/" + run.id(), run);
    }

    private static Shown shown(NotedRecord record) {
        return record.ofClass() == RetentionClass.PERSON_WITHOUT_CASE
                ? Shown.of(null, record.id())
                : Shown.of(record.id());
    }
}
