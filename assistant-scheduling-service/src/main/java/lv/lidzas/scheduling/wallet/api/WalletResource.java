package lv.lidzas.scheduling.wallet.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.wallet.usecase.ShowWallet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hour wallet over HTTP. */
@Path("/v1/budgets/{id}/wallet")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Budgets")
public class WalletResource {

    private final ShowWallet showWallet;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    WalletResource(ShowWallet showWallet, LegalClock clock, Sight sight, CurrentCaller caller) {
        this.showWallet = showWallet;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getWallet",
            summary = "Read the hour wallet",
            description =
                    "Shows what was granted, agreed, planned and used, and what is left, week by week, or month by month where time is granted so, and for the whole period, in numbers and in words.")
    public WalletView get(
            @Context HttpHeaders headers,
            @Parameter(description = "Budget id", example = "0192f3a1-7a02-7c00-8000-000000000002")
                    @PathParam("id")
                    UUID id) {
        ShowWallet.Wallet wallet =
                showWallet
                        .handle(caller.get(), new BudgetId(id))
                        .orThrow(_ -> ProblemException.of(KitProblems.NOT_FOUND));
        sight.see(
                Shown.of(
                        wallet.budget().grant().applicationId(),
                        wallet.budget().grant().personId()));
        return WalletView.of(
                wallet,
                clock.today(),
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
