package lv.lidzas.scheduling.absences.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.scheduling.absences.usecase.ListAbsences;
import lv.lidzas.scheduling.absences.usecase.RecordAbsence;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Absences of assistants over HTTP. */
@Path("/v1/absences")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Absences", description = "When assistants are away (asistentu prombūtne)")
public class AbsencesResource {

    private final RecordAbsence recordAbsence;
    private final ListAbsences listAbsences;
    private final Sight sight;
    private final CurrentCaller caller;

    AbsencesResource(
            RecordAbsence recordAbsence,
            ListAbsences listAbsences,
            Sight sight,
            CurrentCaller caller) {
        this.recordAbsence = recordAbsence;
        this.listAbsences = listAbsences;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.HELPING)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordAbsence",
            summary = "Record an absence",
            description =
                    "The assistant or a caseworker says on which days the assistant is away. From then on nothing is planned with the assistant on"
                            + " these days; what was planned is left open, the answer names it, and the persons are told.")
    public RecordedAbsenceView record(@NotNull @Valid RecordAbsenceRequest request) {
        if (request.lastDay().isBefore(request.firstDay())) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/lastDay", "period-reversed");
        }
        sight.asked(request.assistantId());
        RecordAbsence.Recorded recorded =
                recordAbsence
                        .handle(
                                caller.get(),
                                new RecordAbsence.Command(
                                        new AssistantId(request.assistantId()),
                                        request.kind(),
                                        new ServicePeriod(request.firstDay(), request.lastDay())))
                        .orThrow(AbsencesProblems::of);
        sight.see(Shown.of(null, request.assistantId()));
        sight.all(recorded.hit(), visit -> Shown.of(visit.applicationId(), visit.humanId()));
        return RecordedAbsenceView.of(recorded);
    }

    @GET
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listAbsences",
            summary = "List absences",
            description = "Lists when an assistant is or was away, newest first.")
    public Page<AbsenceView> list(
            @Parameter(
                            description = "Register id of the assistant",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @QueryParam("assistantId")
                    @NotNull
                    UUID assistantId,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listAbsences
                                .handle(caller.get(), new AssistantId(assistantId), page.request())
                                .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND)),
                        absence -> Shown.of(null, absence.assistantId().value())),
                AbsenceView::of);
    }
}
