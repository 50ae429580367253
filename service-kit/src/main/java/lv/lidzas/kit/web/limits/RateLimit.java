package lv.lidzas.kit.web.limits;

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
 * others, not bookkeeping. Where no token is asked for, none is read, and the address has a share; elsewhere requests without a
 * valid token are refused before they come here.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAKEN = RateLimit.class.getName();

    private final Shares shares;
    private final SecurityIdentity identity;
    private final CurrentCaller caller;
    private final OpenDoor openDoor;

    /**
     * For CDI.
     *
     * @param shares counts
     * @param identity tells whether anybody has signed in
     * @param caller whose share it is
     * @param openDoor whose share it is where nobody says
     */
    public RateLimit(
            Shares shares, SecurityIdentity identity, CurrentCaller caller, OpenDoor openDoor) {
        this.shares = shares;
        this.identity = identity;
        this.caller = caller;
        this.openDoor = openDoor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!shares.areCounted()) {
            return;
        }
        if (OpenDoor.isEntered(request)) {
            count(shares.takeOneOfAddress(openDoor.address()), request);
        } else if (!identity.isAnonymous()) {
            count(shares.takeOne(caller.get().self().text()), request);
        }
    }

    private static void count(Shares.Taken taken, ContainerRequestContext request) {
        request.setProperty(TAKEN, taken);
        if (!taken.probe().isConsumed()) {
            int seconds = secondsUp(taken.probe().getNanosToWaitForRefill());
            throw ProblemException.of(KitProblems.TOO_MANY_REQUESTS, seconds).retryAfter(seconds);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TAKEN) instanceof Shares.Taken taken) {
            response.getHeaders().putSingle("RateLimit-Limit", taken.perMinute());
            response.getHeaders()
                    .putSingle("RateLimit-Remaining", taken.probe().getRemainingTokens());
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Reset", secondsUp(taken.probe().getNanosToWaitForReset()));
        }
    }

    private static int secondsUp(long nanos) {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
    }
}
