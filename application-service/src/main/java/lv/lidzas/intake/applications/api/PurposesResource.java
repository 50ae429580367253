package lv.lidzas.intake.applications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.ListPurposes;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be applied for. */
@Path("/v1/purposes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purposes", description = "What can be applied for (pakalpojuma mērķi)")
@RunOnVirtualThread
@ApplicationScoped
public class PurposesResource {

    private static final int SECONDS_UNTIL_A_RULE_SET_IS_LIKELY = 10;

    private final ListPurposes listPurposes;

    PurposesResource(ListPurposes listPurposes) {
        this.listPurposes = listPurposes;
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @ShowsNobody(because = "what can be applied for is public law")
    @Operation(
            operationId = "listPurposes",
            summary = "List what can be applied for today",
            description =
                    "Lists the purposes of the rule set in force today, with text and legal ground. Answers 503 until eligibility-service has published a rule set.")
    public OfferedPurposesView list(@Context HttpHeaders headers) {
        RuleSetCopy rules = listPurposes.handle();
        if (rules == null) {
            throw ProblemException.of(KitProblems.UNAVAILABLE)
                    .retryAfter(SECONDS_UNTIL_A_RULE_SET_IS_LIKELY);
        }
        return ChecklistViews.purposes(rules, ApplicationViews.language(headers));
    }
}
