package lv.lidzas.scheduling.erasure.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.scheduling.erasure.domain.AssistantErasure;
import lv.lidzas.scheduling.erasure.usecase.EraseAssistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases assistants. */
@Path("/v1/assistants/{id}/erasure")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Assistants")
public class AssistantErasuresResource {

    private final EraseAssistant eraseAssistant;
    private final CurrentCaller caller;
    private final Sight sight;

    AssistantErasuresResource(EraseAssistant eraseAssistant, CurrentCaller caller, Sight sight) {
        this.eraseAssistant = eraseAssistant;
        this.caller = caller;
        this.sight = sight;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "eraseAssistant",
            summary = "Erase an assistant",
            description =
                    "Destroys the key under which the assistant's data are encrypted, for ever, and what the assistant is found by: personal code and login, in application-service too. The entry is in no list and answers like one that never was. Allocations that are over and the hours of weeks stay, with the id alone. Refused while hours are booked in this week or a later one, or a case of the assistant is held for a claim. Whoever asks again is told of the first time.")
    public AssistantErasureView erase(
            @Parameter(
                            description = "Register id of the assistant",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid AssistantErasureRequest request) {
        AssistantErasure erasure =
                eraseAssistant
                        .handle(
                                caller.get(),
                                new AssistantId(id),
                                request.ground(),
                                request.reason())
                        .orThrow(AssistantErasureProblems::of);
        sight.see(Shown.of(null, erasure.assistant().value()));
        return AssistantErasureView.of(erasure);
    }
}
