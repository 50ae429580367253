package lv.lidzas.scheduling.availability.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.availability.domain.AvailabilityRefusal;
import lv.lidzas.scheduling.availability.usecase.ShowAvailability;
import lv.lidzas.scheduling.availability.usecase.StateAvailability;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The hours of assistants over HTTP. */
@Path("/v1/assistants/{id}/availability")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Availability", description = "When assistants work (pieejamības laiks)")
public class AvailabilityResource {

    private static final String ASSISTANT_ID = "Register id of the assistant";
    private static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";

    private final ShowAvailability showAvailability;
    private final StateAvailability stateAvailability;
    private final Sight sight;
    private final CurrentCaller caller;

    AvailabilityResource(
            ShowAvailability showAvailability,
            StateAvailability stateAvailability,
            Sight sight,
            CurrentCaller caller) {
        this.showAvailability = showAvailability;
        this.stateAvailability = stateAvailability;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.REGISTER_READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAvailability",
            summary = "Read when an assistant works",
            description = "Shows the hours to staff and to the assistant.")
    public RestResponse<AvailabilityView> get(
            @Parameter(description = ASSISTANT_ID, example = AN_ASSISTANT) @PathParam("id")
                    UUID id) {
        return answer(
                showAvailability
                        .handle(caller.get(), new AssistantId(id))
                        .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND)));
    }

    @PUT
    @RolesAllowed(Roles.HELPING)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "stateAvailability",
            summary = "Say when an assistant works",
            description =
                    "The assistant or a caseworker says at which hours of the week the assistant works. Rosters that are looked for from then on count"
                            + " on nobody at other hours; what is planned stays.")
    public RestResponse<AvailabilityView> state(
            @Parameter(description = ASSISTANT_ID, example = AN_ASSISTANT) @PathParam("id") UUID id,
            @Parameter(
                            description = "Version of what was said before, from its ETag",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid AvailabilityRequest request) {
        return answer(
                stateAvailability
                        .handle(
                                caller.get(),
                                new AssistantId(id),
                                request.all(),
                                ETags.expected(ifMatch))
                        .orThrow(AvailabilityResource::problem));
    }

    private static ProblemException problem(AvailabilityRefusal refusal) {
        return ProblemException.of(
                switch (refusal) {
                    case AvailabilityRefusal.Nobody() -> KitProblems.NOT_FOUND;
                    case AvailabilityRefusal.OfRelative() -> KitProblems.OWN_MATTER;
                });
    }

    private RestResponse<AvailabilityView> answer(Availability availability) {
        sight.see(Shown.of(null, availability.assistantId().value()));
        return Answers.ok(AvailabilityView.of(availability), availability.version());
    }
}
