package lv.lidzas.eligibility.foresight.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.EndingKind;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.foresight.usecase.ForeseenEndFilter;
import lv.lidzas.eligibility.foresight.usecase.ListForeseenEnds;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What ends soon, over HTTP. */
@Path("/v1/endings-ahead")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Foresight", description = "What ends soon, and what follows it (termiņu prognoze)")
public class EndingsAheadResource {

    private final ListForeseenEnds listEnds;
    private final LegalClock clock;
    private final Sight sight;

    EndingsAheadResource(ListForeseenEnds listEnds, LegalClock clock, Sight sight) {
        this.listEnds = listEnds;
        this.clock = clock;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listEndingsAhead",
            summary = "List what ends soon",
            description =
                    "Lists what ends within 60 days of that on which live grants rest, and the grants that no other follows; by day, the"
                            + " latest first. It is brought up to date every hour.")
    public Page<EndingAheadView> list(
            @Parameter(description = "Only of this kind", example = "OPINION") @QueryParam("kind")
                    @Nullable EndingKind kind,
            @Parameter(description = "Only until this day", example = "2026-12-23")
                    @QueryParam("until")
                    @Nullable LocalDate until,
            @Parameter(
                            description = "Only of this person",
                            example = "0192f3a1-7a04-7c00-8000-000000000004")
                    @QueryParam("personId")
                    @Nullable UUID personId,
            @Parameter(
                            description = "Only of this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @BeanParam @Valid PageParameters page) {
        ForeseenEndFilter filter =
                ForeseenEndFilter.ahead(
                        kind,
                        personId,
                        applicationId == null ? null : new ApplicationId(applicationId),
                        until,
                        clock.today());
        return Page.of(
                sight.each(listEnds.handle(filter, page.request()), EndingsAheadResource::shown),
                EndingAheadView::of);
    }

    private static Shown shown(KeptEnd kept) {
        return Shown.of(kept.applicationId().value(), kept.personId().value());
    }
}
