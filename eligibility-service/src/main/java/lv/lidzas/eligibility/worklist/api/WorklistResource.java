package lv.lidzas.eligibility.worklist.api;

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
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.eligibility.worklist.usecase.AssignCase;
import lv.lidzas.eligibility.worklist.usecase.ListNotes;
import lv.lidzas.eligibility.worklist.usecase.ListWork;
import lv.lidzas.eligibility.worklist.usecase.WriteNote;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worklist over HTTP. */
@Path("/v1/worklist")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Worklist",
        description =
                "What cases wait for and until when, who works on them, and what staff note down (lietu saraksts)")
public class WorklistResource {

    private final ListWork listWork;
    private final AssignCase assignCase;
    private final ListNotes listNotes;
    private final WriteNote writeNote;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    WorklistResource(
            ListWork listWork,
            AssignCase assignCase,
            ListNotes listNotes,
            WriteNote writeNote,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.listWork = listWork;
        this.assignCase = assignCase;
        this.listNotes = listNotes;
        this.writeNote = writeNote;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listWork",
            summary = "List cases that wait",
            description =
                    "Lists the cases in which something is to be done, the earliest deadline first. Every parameter narrows the list"
                            + " further; one that names a day of a grant or of an invitation lists by that day.")
    public Page<WorkItemView> list(
            @BeanParam WorkFilterParameters narrowed, @BeanParam @Valid PageParameters page) {
        LocalDate today = clock.today();
        return Page.of(
                sight.each(
                        listWork.handle(narrowed.filter(caller.get(), today), page.request()),
                        WorklistResource::shown),
                item -> WorkItemView.of(item, today));
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "assignCase",
            summary = "Say who works on a case",
            description =
                    "Staff take a case that nobody has, or give back their own; a lead caseworker gives it to a colleague. A case that"
                            + " somebody has is 409 `assigned-already`, which says who, unless a lead caseworker takes it over with a"
                            + " reason. Nobody gets a case of their own or of a declared relative.")
    public WorkItemView assign(
            @Parameter(
                            description = "Application id",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AssignmentRequest request) {
        Caller by = caller.get();
        WorkItem item =
                assignCase
                        .handle(
                                new AssignCase.Command(
                                        new ApplicationId(id),
                                        StaffKeys.named(request.assignee(), by),
                                        request.takeOver(),
                                        by))
                        .orThrow(WorklistProblems::of);
        return WorkItemView.of(sight.of(item, WorklistResource::shown), clock.today());
    }

    @GET
    @Path("/{id}/notes")
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listNotes",
            summary = "List working notes",
            description = "Lists what staff wrote down on a case for each other, newest first.")
    public Page<CaseNoteView> notes(
            @Parameter(
                            description = "Application id",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @PathParam("id")
                    UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listNotes
                                .handle(new ApplicationId(id), page.request(), caller.get())
                                .orThrow(WorklistProblems::of),
                        WorklistResource::shown),
                CaseNoteView::of);
    }

    @POST
    @Path("/{id}/notes")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "writeNote",
            summary = "Write a working note",
            description =
                    "Writes something down for the others of the staff. It is never changed, decides nothing, and is given to the"
                            + " person who asks for everything that is held.")
    public CaseNoteView write(
            @Parameter(
                            description = "Application id",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid NoteRequest request) {
        CaseNote note =
                writeNote
                        .handle(new ApplicationId(id), request.text(), caller.get())
                        .orThrow(WorklistProblems::of);
        return CaseNoteView.of(sight.of(note, WorklistResource::shown));
    }

    private static Shown shown(WorkItem item) {
        return Shown.of(item.applicationId().value(), item.personId().value());
    }

    private static Shown shown(CaseNote note) {
        return Shown.of(note.applicationId().value(), note.personId().value());
    }
}
