package lv.lidzas.intake.clients.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Client;
import lv.lidzas.intake.clients.usecase.ListClients;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The people whom an assistant helps. */
@Path("/v1/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients", description = "Whom an assistant helps (asistenta klienti)")
@RunOnVirtualThread
@ApplicationScoped
public class ClientsResource {

    private final ListClients listClients;
    private final CurrentCaller caller;
    private final Sight sight;

    ClientsResource(ListClients listClients, CurrentCaller caller, Sight sight) {
        this.listClients = listClients;
        this.caller = caller;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.ASSISTANT)
    @Shows(Deed.READ)
    @Operation(
            operationId = "listClients",
            summary = "List the people whom the assistant helps",
            description =
                    "Lists names, contacts and agreed hours of the people for whom hours of the calling assistant are"
                            + " allocated, newest first. Who is not helped any more is not in it.")
    public Page<ClientView> list(@BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listClients.handle(caller.get(), page.request()), ClientsResource::shown),
                ClientView::of);
    }

    private static Shown shown(Client client) {
        Person representative = client.representative();
        return Shown.of(
                client.assignment().applicationId().value(),
                id(client.person()),
                representative == null ? null : id(representative));
    }

    private static @Nullable UUID id(Person person) {
        return person.id() == null ? null : person.id().value();
    }
}
