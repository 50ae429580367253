package lv.lidzas.scheduling.choices.api;

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
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.scheduling.choices.usecase.ShowChoice;
import lv.lidzas.scheduling.choices.usecase.StateChoice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whom persons want as assistants, over HTTP. */
@Path("/v1/budgets/{id}/assistant-choices")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Choices", description = "Whom persons want as assistants (asistentu izvēle)")
public class ChoicesResource {

    private static final String BUDGET = "Id of any budget of the person";
    private static final String A_BUDGET = "0192f3a1-7a02-7c00-8000-000000000002";

    private final ShowChoice showChoice;
    private final StateChoice stateChoice;
    private final Sight sight;
    private final CurrentCaller caller;

    ChoicesResource(
            ShowChoice showChoice, StateChoice stateChoice, Sight sight, CurrentCaller caller) {
        this.showChoice = showChoice;
        this.stateChoice = stateChoice;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getAssistantChoices",
            summary = "Read whom the person wants as assistants",
            description =
                    "Shows both lists to the parties of the case, staff and auditors; they hold for all decisions of the person.")
    public RestResponse<ChoiceView> get(
            @Parameter(description = BUDGET, example = A_BUDGET) @PathParam("id") UUID id) {
        return answer(
                showChoice.handle(caller.get(), new BudgetId(id)).orThrow(ChoicesProblems::of));
    }

    @PUT
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "stateAssistantChoices",
            summary = "Say whom the person wants as assistants",
            description =
                    "Replaces both lists. From then on those preferred are proposed and asked first, and nobody blocked is proposed, allocated or"
                            + " asked. What is allocated or planned already stays until it is given back or moved.")
    public RestResponse<ChoiceView> state(
            @Parameter(description = BUDGET, example = A_BUDGET) @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "Version of the lists, from their ETag; \"0\" the first time",
                            example = "\"0\"",
                            required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ChoiceRequest request) {
        return answer(
                stateChoice
                        .handle(caller.get(), request.command(id, ETags.expected(ifMatch)))
                        .orThrow(ChoicesProblems::of));
    }

    private RestResponse<ChoiceView> answer(ShowChoice.Seen seen) {
        sight.see(
                Shown.of(seen.budget().grant().applicationId(), seen.budget().grant().personId()));
        return Answers.ok(ChoiceView.of(seen.kept().choice()), seen.kept().version());
    }
}
