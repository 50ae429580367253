package lv.lidzas.eligibility.checks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import lv.lidzas.eligibility.checks.domain.CheckRefusal;
import lv.lidzas.eligibility.checks.usecase.CheckEligibility;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.KeepsNothing;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of facts that name nobody, for anybody. */
@Path("/v1/eligibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Eligibility checks",
        description = "What the rules would give, before anybody applies (iepriekšēja pārbaude)")
public class EligibilityChecksResource {

    private final CheckEligibility checkEligibility;

    EligibilityChecksResource(CheckEligibility checkEligibility) {
        this.checkEligibility = checkEligibility;
    }

    @POST
    @PermitAll
    @KeepsNothing(because = "it only runs the rules")
    @ShowsNobody(because = "the facts name nobody")
    @Operation(
            operationId = "checkEligibility",
            summary = "Check facts without a login",
            description =
                    "Runs the rules on facts that name nobody, and says what came out, which documents are asked for and what would lead to a grant."
                            + " It is no decision: documents count as accepted, and who files as having shown who they are. Nothing is kept. Each address has"
                            + " a share of requests.")
    public EligibilityCheckView check(
            @Context HttpHeaders headers, @NotNull @Valid EligibilityCheckRequest request) {
        return EligibilityCheckViews.of(
                checkEligibility
                        .handle(request.toCommand())
                        .orThrow(EligibilityChecksResource::problem),
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static ProblemException problem(CheckRefusal refusal) {
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        switch (refusal) {
            case CheckRefusal.UnknownRuleSet() -> problem.at("/ruleSetId", "rule-set-unknown");
            case CheckRefusal.NotYetBorn() -> problem.at("/bornOn", "born-after-day");
            case CheckRefusal.UnknownPurposes(var positions) ->
                    positions.forEach(at -> problem.at("/purposes/" + at, "purpose-not-served"));
        }
        return problem;
    }
}
