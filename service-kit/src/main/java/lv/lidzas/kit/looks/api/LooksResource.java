package lv.lidzas.kit.looks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.MyPersons;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.looks.search.LookLists;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who looked, for the person that was looked at (Vispārīgās datu aizsardzības regulas 15. pants). */
@Path("/v1/looks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Access log", description = "Who looked at whose data (piekļuves žurnāls)")
public class LooksResource {

    private final LookLists lists;
    private final MyPersons myPersons;
    private final Sight sight;
    private final CurrentCaller caller;

    LooksResource(LookLists lists, MyPersons myPersons, Sight sight, CurrentCaller caller) {
        this.lists = lists;
        this.myPersons = myPersons;
        this.sight = sight;
        this.caller = caller;
    }

    /** Lists looks at the caller's own data. */
    @GET
    @RolesAllowed(Roles.PERSONS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listLooks",
            summary = "Read who looked at your data",
            description =
                    "Newest first, a moment after the look: who in words and never by name, what, when, and whether it was shown, in the language of Accept-Language.")
    public Page<LookView> list(
            @BeanParam @Valid PageParameters page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String acceptLanguage)
            throws SQLException {
        Set<UUID> mine = myPersons.idsOf(caller.get());
        sight.see(Shown.persons(mine));
        Language language = Language.preferred(acceptLanguage);
        return Page.of(lists.about(mine, page.request()), look -> LookWords.view(look, language));
    }
}
