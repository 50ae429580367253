package lv.lidzas.intake.erasure.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.erasure.domain.Erasure;
import lv.lidzas.intake.erasure.usecase.ErasePerson;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.words.PartyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases persons. */
@Path("/v1/persons/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Persons", description = "People whom applications name (personas)")
@RunOnVirtualThread
@ApplicationScoped
public class ErasuresResource {

    private final ErasePerson erasePerson;
    private final CurrentCaller caller;
    private final Sight sight;

    ErasuresResource(ErasePerson erasePerson, CurrentCaller caller, Sight sight) {
        this.erasePerson = erasePerson;
        this.caller = caller;
        this.sight = sight;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person",
            description =
                    "Destroys the key under which the person's data are encrypted, here and in every other service, for ever: names, contacts, documents and reasoning can never be read again. Decisions and hours stay, without the name. Refused while an application waits, a decision is in force, or the data are held for a claim. Whoever asks again is told of the first time.")
    public ErasureView erase(
            @Parameter(description = "The person.") @PathParam("id") UUID id,
            @NotNull @Valid ErasureRequest request) {
        Erasure erasure =
                erasePerson
                        .handle(caller.get(), new PersonId(id), request.ground(), request.reason())
                        .orThrow(ErasureProblems::of);
        sight.see(Shown.of(null, erasure.person().value()));
        PartyKey by = erasure.by();
        return new ErasureView(
                erasure.person().value(),
                erasure.ground(),
                erasure.at(),
                by == null ? null : by.text());
    }
}
