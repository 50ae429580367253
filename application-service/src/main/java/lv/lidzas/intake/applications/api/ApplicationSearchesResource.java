package lv.lidzas.intake.applications.api;

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
import lv.lidzas.intake.applications.usecase.SearchApplications;
import lv.lidzas.intake.persons.domain.NameWords;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds applications by personal code or name, which travel in the body only. */
@Path("/v1/application-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RunOnVirtualThread
@ApplicationScoped
public class ApplicationSearchesResource {

    private final SearchApplications searchApplications;
    private final Sight sight;

    ApplicationSearchesResource(SearchApplications searchApplications, Sight sight) {
        this.searchApplications = searchApplications;
        this.sight = sight;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.SEARCHED)
    @Operation(
            operationId = "searchApplications",
            summary = "Find the applications that name a person",
            description =
                    "Finds by personal code, by words of the name, or by both, be the person the one assisted or the representative. By name it finds what was submitted. If more than a hundred people fit a name, it finds those of a hundred; another word narrows it. Newest first. The purpose stands in the access log, where the person reads it.")
    public Page<ApplicationSummaryView> search(
            @NotNull @Valid ApplicationSearchRequest request,
            @BeanParam @Valid PageParameters page) {
        PersonalCode code = request.code();
        NameWords words = request.words();
        if (code == null && words == null) {
            throw ProblemException.of(KitProblems.VALIDATION).at("/personalCode", "required");
        }
        sight.because(request.purpose());
        return Page.of(
                sight.each(
                        searchApplications.handle(code, words, page.request()),
                        ApplicationViews::listed),
                ApplicationViews::summary);
    }
}
