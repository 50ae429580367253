package lv.lidzas.kit.looks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.looks.chain.LoggedLook;
import lv.lidzas.kit.looks.search.LookLists;
import lv.lidzas.kit.looks.search.LookSearch;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where auditors search the access log; a login travels in the body only. */
@Path("/v1/look-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Access log")
public class LookSearchesResource {

    private final LookLists lists;
    private final LookDays days;
    private final Sight sight;
    private final PartyKeys keys;

    LookSearchesResource(LookLists lists, LookDays days, Sight sight, PartyKeys keys) {
        this.lists = lists;
        this.days = days;
        this.sight = sight;
        this.keys = keys;
    }

    /** Finds entries. */
    @POST
    @Idempotent
    @RolesAllowed(Roles.AUDITOR)
    @Shows(Deed.SEARCHED)
    @Operation(
            operationId = "searchLooks",
            summary = "Search the access log",
            description =
                    "By login, by the id of a person, a case or a record, and by days; newest first. The search is an entry itself.")
    public Page<LookEntryView> search(
            @NotNull @Valid LookSearchRequest request, @BeanParam @Valid PageParameters page)
            throws SQLException {
        sight.asked(request.about());
        sight.because(LookPurpose.AUDIT);
        LookDays.Range range = days.range(request.first(), request.last(), "/last");
        LookSearch search =
                new LookSearch(reader(request), request.about(), range.from(), range.until());
        Slice<LoggedLook> found = lists.find(search, page.request());
        return Page.of(sight.each(found, LookSearchesResource::whose), LookEntryView::of);
    }

    private @Nullable String reader(LookSearchRequest request) {
        String login = request.login();
        return request.reader() != null || login == null
                ? request.reader()
                : keys.ofLogin(login).text();
    }

    private static Shown whose(LoggedLook look) {
        return Shown.persons(look.persons());
    }
}
