package lv.lidzas.scheduling.worked.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.worked.usecase.RecordWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What assistants did, over HTTP, many entries at a time. */
@Path("/v1/worked-time")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "WorkedTime", description = "What was done at visits (nostrādātais laiks)")
public class WorkedTimeResource {

    private final RecordWork recordWork;
    private final Sight sight;
    private final CurrentCaller caller;

    WorkedTimeResource(RecordWork recordWork, Sight sight, CurrentCaller caller) {
        this.recordWork = recordWork;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Path("/batches")
    @Idempotent
    @RolesAllowed(Roles.SIDES)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordWork",
            summary = "Record what was done",
            description =
                    "Records what an assistant noted, also days later. Each entry is answered by itself: recorded; known already; in conflict with what is recorded, and both"
                            + " are shown; not now, because the visit was cancelled or is not over; or not the caller's. Entries that were recorded stay, whatever"
                            + " becomes of the others. Time beyond what was granted is recorded and flagged.")
    public WorkedBatchView record(@NotNull @Valid RecordWorkRequest request) {
        for (int place = 0; place < request.entries().size(); place++) {
            WorkedProblems.check(request.entries().get(place), "/entries/" + place);
        }
        sight.see(Shown.nobody());
        List<WorkedEntryView> answers = new ArrayList<>();
        for (SentWorkForm entry : request.entries()) {
            Result<RecordWork.Outcome, VisitRefusal> result =
                    recordWork.handle(
                            caller.get(),
                            new RecordWork.Entry(
                                    entry.id(),
                                    new VisitId(entry.visitId()),
                                    entry.start(),
                                    entry.end()));
            if (result
                    instanceof
                    Result.Done<RecordWork.Outcome, VisitRefusal>(RecordWork.Outcome done)) {
                sight.see(shown(done.visit()));
            }
            answers.add(WorkedEntryView.of(entry, result));
        }
        return new WorkedBatchView(answers);
    }

    static Shown shown(Visit visit) {
        return Shown.of(visit.applicationId(), visit.humanId(), visit.assistantId().value());
    }
}
