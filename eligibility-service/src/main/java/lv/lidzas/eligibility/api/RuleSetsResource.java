package lv.lidzas.eligibility.api;

import static lv.lidzas.kit.identity.Roles.APPLICANT;
import static lv.lidzas.kit.identity.Roles.ASSISTANT;
import static lv.lidzas.kit.identity.Roles.AUDITOR;
import static lv.lidzas.kit.identity.Roles.CASEWORKER;
import static lv.lidzas.kit.identity.Roles.INTEGRATION_CLIENT;
import static lv.lidzas.kit.identity.Roles.LEAD_CASEWORKER;
import static lv.lidzas.kit.identity.Roles.REPRESENTATIVE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule sets over HTTP; they are public law, so whoever is logged in may read them. */
@Path("/v1/rule-sets")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Rule sets", description = "What the law asks, as a page to read (noteikumu kopumi)")
public class RuleSetsResource {

    private final RuleSets ruleSets;

    RuleSetsResource(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @GET
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        ASSISTANT,
        AUDITOR
    })
    @Operation(
            operationId = "listRuleSets",
            summary = "List rule sets",
            description = "Lists the rule sets of this municipality with the days that they serve.")
    @APIResponse(responseCode = "200", description = "All rule sets")
    public RuleSetListView list() {
        return new RuleSetListView(ruleSets.all().stream().map(RuleSetViews::summary).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        APPLICANT,
        REPRESENTATIVE,
        INTEGRATION_CLIENT,
        CASEWORKER,
        LEAD_CASEWORKER,
        ASSISTANT,
        AUDITOR
    })
    @Operation(
            operationId = "getRuleSet",
            summary = "Read a rule set",
            description =
                    "Shows the conditions as a tree, the purposes, the documents and the figures, in the language of"
                            + " Accept-Language.")
    @APIResponse(responseCode = "200", description = "The rule set")
    public RuleSetView get(
            @Context HttpHeaders headers,
            @Parameter(description = "Rule set id", example = "MK942-2016")
                    @PathParam("id")
                    @Size(max = 50)
                    @Pattern(regexp = "[A-Z0-9-]+")
                    String id) {
        RuleSet found = ruleSets.byId(new RuleSetId(id));
        if (found == null) {
            throw EligibilityProblems.notFound();
        }
        return new RuleSetViews(Language.of(headers)).of(found);
    }
}
