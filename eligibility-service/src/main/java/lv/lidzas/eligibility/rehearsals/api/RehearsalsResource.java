package lv.lidzas.eligibility.rehearsals.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalRefusal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedEffect;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rehearsals.usecase.ApproveRehearsal;
import lv.lidzas.eligibility.rehearsals.usecase.FindRehearsal;
import lv.lidzas.eligibility.rehearsals.usecase.ListRehearsedGrants;
import lv.lidzas.eligibility.rehearsals.usecase.RehearsedGrantFilter;
import lv.lidzas.eligibility.rehearsals.usecase.StopRehearsal;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rehearsals over HTTP. */
@Path("/v1/impact-rehearsals/{id}")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Rehearsals")
public class RehearsalsResource {

    private static final String EXAMPLE = "0192f3a1-7a0a-7c00-8000-00000000000a";
    private static final String COUNTS = "it counts grants and names nobody";

    private final FindRehearsal findRehearsal;
    private final ListRehearsedGrants listGrants;
    private final StopRehearsal stopRehearsal;
    private final ApproveRehearsal approveRehearsal;
    private final Sight sight;
    private final CurrentCaller caller;

    RehearsalsResource(
            FindRehearsal findRehearsal,
            ListRehearsedGrants listGrants,
            StopRehearsal stopRehearsal,
            ApproveRehearsal approveRehearsal,
            Sight sight,
            CurrentCaller caller) {
        this.findRehearsal = findRehearsal;
        this.listGrants = listGrants;
        this.stopRehearsal = stopRehearsal;
        this.approveRehearsal = approveRehearsal;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "getRehearsal",
            summary = "Read a rehearsal",
            description = "Shows how far it is, and what it found so far in grants and minutes.")
    public RehearsalView get(
            @Parameter(description = "Rehearsal id", example = EXAMPLE) @PathParam("id") UUID id) {
        return view(new RehearsalId(id));
    }

    @GET
    @Path("/grants")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listRehearsedGrants",
            summary = "List the grants of a rehearsal",
            description =
                    "Lists the grants looked at, the last one first, with the conditions and figures that make the difference.")
    public Page<RehearsedGrantView> grants(
            @Context HttpHeaders headers,
            @Parameter(description = "Rehearsal id", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Only those with this effect", example = "LOSES")
                    @QueryParam("effect")
                    @Nullable RehearsedEffect effect,
            @BeanParam @Valid PageParameters page) {
        RuleTexts texts =
                RuleTexts.in(
                        Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return Page.of(
                sight.each(
                        listGrants
                                .handle(
                                        new RehearsedGrantFilter(new RehearsalId(id), effect),
                                        page.request())
                                .orThrow(RehearsalProblems::of),
                        RehearsalsResource::shown),
                grant -> RehearsedGrantView.of(grant, texts));
    }

    @POST
    @Path("/stop")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "stopRehearsal",
            summary = "Stop a rehearsal",
            description = "Ends a rehearsal that is RUNNING; what it found so far stays readable.")
    public RehearsalView stop(
            @Parameter(description = "Rehearsal id", example = EXAMPLE) @PathParam("id") UUID id) {
        return after(stopRehearsal.handle(new RehearsalId(id)), id);
    }

    @POST
    @Path("/approval")
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @ShowsNobody(because = COUNTS)
    @Operation(
            operationId = "approveRehearsal",
            summary = "Have a rehearsal carried out",
            description =
                    "A lead caseworker other than the one who started it has every grant that it touches marked for review, once, when it"
                            + " is FINISHED and what was tried is in force on its day. Nothing else changes: a caseworker decides"
                            + " on each grant.")
    public RehearsalView approve(
            @Parameter(description = "Rehearsal id", example = EXAMPLE) @PathParam("id") UUID id) {
        return after(approveRehearsal.handle(new RehearsalId(id), caller.get()), id);
    }

    private RehearsalView after(Result<?, RehearsalRefusal> change, UUID id) {
        var _ = change.orThrow(RehearsalProblems::of);
        return view(new RehearsalId(id));
    }

    private RehearsalView view(RehearsalId id) {
        FindRehearsal.Report report = findRehearsal.handle(id).orThrow(RehearsalProblems::of);
        return RehearsalView.of(report.rehearsal(), report.totals());
    }

    private static Shown shown(RehearsedGrant grant) {
        return Shown.of(grant.applicationId().value(), grant.personId().value());
    }
}
