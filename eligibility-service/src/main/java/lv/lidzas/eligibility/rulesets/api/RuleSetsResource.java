package lv.lidzas.eligibility.rulesets.api;

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
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule sets over HTTP; they are public law, so whoever is logged in may read them. */
@Path("/v1/rule-sets")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Rule sets", description = "What the law asks, as a page to read (noteikumu kopumi)")
public class RuleSetsResource {

    private final RuleSets ruleSets;
    private final LegalClock clock;

    RuleSetsResource(RuleSets ruleSets, LegalClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = "rule sets are public law")
    @Operation(
            operationId = "listRuleSets",
            summary = "List rule sets",
            description =
                    "Lists the rule sets with the days that they serve in this municipality; those that it shows and does not use serve none.")
    public RuleSetListView list() {
        return new RuleSetListView(
                ruleSets.all(clock.today()).stream()
                        .map(rules -> RuleSetViews.summary(rules, use(rules)))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = "rule sets are public law")
    @Operation(
            operationId = "getRuleSet",
            summary = "Read a rule set",
            description =
                    "Shows the conditions as a tree, the purposes, the documents and the figures of today, in the language"
                            + " of Accept-Language.")
    public RuleSetView get(
            @Context HttpHeaders headers,
            @Parameter(description = "Rule set id", example = "MK942-2016")
                    @PathParam("id")
                    @Size(max = 50)
                    @Pattern(regexp = "[A-Z0-9-]+")
                    String id) {
        RuleSet found = ruleSets.byId(new RuleSetId(id), clock.today());
        if (found == null) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        String wished = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return new RuleSetViews(Language.preferred(wished)).of(found, use(found));
    }

    private RuleSetUse use(RuleSet rules) {
        if (rules.inForce().isEver()) {
            return RuleSetUse.DECIDES;
        }
        return ruleSets.isPreview(rules) ? RuleSetUse.PREVIEW : RuleSetUse.LEFT_ASIDE;
    }
}
