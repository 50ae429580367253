package lv.lidzas.eligibility.clarifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.usecase.ClarificationFilter;
import lv.lidzas.eligibility.clarifications.usecase.ListClarifications;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clarifications over HTTP. */
@Path("/v1/clarifications")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Clarifications",
        description = "What is unclear in cases, who may answer and until when (precizējumi)")
public class ClarificationsResource {

    private final ListClarifications listClarifications;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    ClarificationsResource(
            ListClarifications listClarifications,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.listClarifications = listClarifications;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listClarifications",
            summary = "List clarifications",
            description =
                    "Lists what is or was unclear, newest first. Owners find what is asked in their own cases. A question closes by"
                            + " itself when the facts answer it: a document that comes and is accepted, a statement, a judgement.")
    public Page<ClarificationView> list(
            @Context HttpHeaders headers,
            @Parameter(
                            description = "Only those about this application",
                            example = "0192f3a1-7a03-7c00-8000-000000000003")
                    @QueryParam("applicationId")
                    @Nullable UUID applicationId,
            @Parameter(description = "Only those that are not closed", example = "true")
                    @QueryParam("open")
                    @DefaultValue("false")
                    boolean open,
            @Parameter(
                            description =
                                    "Only those that are not closed and whose day has passed; listed by that day, latest first",
                            example = "true")
                    @QueryParam("overdue")
                    @DefaultValue("false")
                    boolean overdue,
            @BeanParam @Valid PageParameters page) {
        LocalDate today = clock.today();
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ClarificationFilter filter =
                new ClarificationFilter(
                        applicationId == null ? null : new ApplicationId(applicationId),
                        open,
                        overdue ? today.minusDays(1) : null,
                        false,
                        null);
        return Page.of(
                sight.each(
                        listClarifications.handle(filter, page.request(), caller.get()),
                        ClarificationsResource::shown),
                asked -> ClarificationView.of(asked, today, language));
    }

    private static Shown shown(Clarification asked) {
        return Shown.of(asked.applicationId().value(), asked.personId().value());
    }
}
