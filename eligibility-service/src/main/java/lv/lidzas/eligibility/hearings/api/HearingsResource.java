package lv.lidzas.eligibility.hearings.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.usecase.FindHearing;
import lv.lidzas.eligibility.hearings.usecase.HearingFilter;
import lv.lidzas.eligibility.hearings.usecase.InviteToHearing;
import lv.lidzas.eligibility.hearings.usecase.ListHearings;
import lv.lidzas.eligibility.hearings.usecase.RecordStatement;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hearings over HTTP. */
@Path("/v1/hearings")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Hearings",
        description =
                "People are heard before a decision that takes something from them (viedokļa noskaidrošana)")
public class HearingsResource {

    private final FindHearing findHearing;
    private final ListHearings listHearings;
    private final InviteToHearing inviteToHearing;
    private final RecordStatement recordStatement;
    private final RuleSets ruleSets;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    HearingsResource(
            FindHearing findHearing,
            ListHearings listHearings,
            InviteToHearing inviteToHearing,
            RecordStatement recordStatement,
            RuleSets ruleSets,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.findHearing = findHearing;
        this.listHearings = listHearings;
        this.inviteToHearing = inviteToHearing;
        this.recordStatement = recordStatement;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listHearings",
            summary = "List hearings",
            description = "Lists hearings, newest first. Owners find those in their own cases.")
    public Page<HearingView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those about this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(
                            description =
                                    "Only those in which nothing was said yet and that are due by this day; listed by that day, latest"
                                            + " first",
                            example = "2026-12-14")
                    @QueryParam("dueUntil")
                    @Nullable LocalDate dueUntil,
            @BeanParam @Valid PageParameters page) {
        HearingFilter filter =
                new HearingFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        dueUntil,
                        null);
        return Page.of(
                sight.each(
                        listHearings.handle(filter, page.request(), caller.get()),
                        HearingsResource::shown),
                views(headers));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getHearing",
            summary = "Read a hearing",
            description = "Shows what a person is asked, until when, and what was said.")
    public HearingView get(
            @Context HttpHeaders headers,
            @Parameter(description = "Hearing id", example = "0192f3a1-7a09-7c00-8000-000000000009")
                    @PathParam("id")
                    UUID id) {
        Hearing found =
                findHearing.handle(new HearingId(id), caller.get()).orThrow(HearingProblems::of);
        return views(headers).apply(sight.of(found, HearingsResource::shown));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "inviteToHearing",
            summary = "Invite a person to speak",
            description =
                    "A caseworker who considers to refuse an application, wholly or in part, invites the person to speak first. The"
                            + " timeline of the application tells it. A refusal may follow when the person has spoken, or when the"
                            + " time has passed.")
    @APIResponseSchema(
            value = HearingView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<HearingView> invite(
            @Context HttpHeaders headers, @NotNull @Valid InviteRequest request) {
        sight.asked(request.applicationId());
        Hearing hearing =
                inviteToHearing
                        .handle(
                                new InviteToHearing.Command(
                                        new ApplicationId(request.applicationId()),
                                        new AssessmentId(request.assessmentId()),
                                        request.grounds(),
                                        request.message(),
                                        request.dueOn(),
                                        caller.get()))
                        .orThrow(HearingProblems::of);
        sight.see(shown(hearing));
        return Answers.created("/v1/hearings/" + hearing.id(), views(headers).apply(hearing));
    }

    @POST
    @Path("/{id}/statement")
    @Idempotent
    @RolesAllowed(Roles.FILERS)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordStatement",
            summary = "Say what speaks against it",
            description =
                    "A party of the case says what it thinks, or staff write down what the person said. It is said once; who is late"
                            + " is heard as long as nothing is decided.")
    public HearingView say(
            @Context HttpHeaders headers,
            @Parameter(description = "Hearing id", example = "0192f3a1-7a09-7c00-8000-000000000009")
                    @PathParam("id")
                    UUID id,
            @NotNull @Valid StatementRequest request) {
        Hearing heard =
                recordStatement
                        .handle(new HearingId(id), request.text(), caller.get())
                        .orThrow(HearingProblems::of);
        return views(headers).apply(sight.of(heard, HearingsResource::shown));
    }

    private Function<Hearing, HearingView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        LocalDate today = clock.today();
        RuleSet rules = ruleSets.inForceOn(today);
        return hearing -> HearingView.of(hearing, today, rules, language);
    }

    private static Shown shown(Hearing hearing) {
        return Shown.of(hearing.applicationId().value(), hearing.personId().value());
    }
}
