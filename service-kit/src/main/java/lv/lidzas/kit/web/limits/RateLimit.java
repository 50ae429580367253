package lv.lidzas.kit.web.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/**
 * Gives every caller a share of requests and says on each answer how much of it is left.
 *
 * <p>Counted in memory of one instance: the purpose is that one caller's loop does not take the service from the
 * others, not bookkeeping. Requests without a valid token are refused before they come here.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROBE = RateLimit.class.getName();

    private final Shares shares;
    private final SecurityIdentity identity;
    private final CurrentCaller caller;

    /**
     * For CDI.
     *
     * @param shares counts
     * @param identity tells whether anybody has signed in
     * @param caller whose share it is
     */
    public RateLimit(Shares shares, SecurityIdentity identity, CurrentCaller caller) {
        this.shares = shares;
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!shares.areCounted() || identity.isAnonymous()) {
            return;
        }
        ConsumptionProbe probe = shares.takeOne(caller.get().self().text());
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            int seconds = secondsUp(probe.getNanosToWaitForRefill());
            throw ProblemException.of(KitProblems.TOO_MANY_REQUESTS, seconds).retryAfter(seconds);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            response.getHeaders().putSingle("RateLimit-Limit", shares.perMinute());
            response.getHeaders().putSingle("RateLimit-Remaining", probe.getRemainingTokens());
            response.getHeaders()
                    .putSingle("RateLimit-Reset", secondsUp(probe.getNanosToWaitForReset()));
        }
    }

    private static int secondsUp(long nanos) {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
    }
}
