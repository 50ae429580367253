package lv.lidzas.kit.web.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;

/** What each caller, and each address that names no caller, has left of its requests on this instance. */
@ApplicationScoped
public class Shares {

    private final RateLimitConfig config;
    private final Buckets callers;
    private final Buckets addresses;

    /**
     * For CDI.
     *
     * @param config how large a share is
     */
    public Shares(RateLimitConfig config) {
        this.config = config;
        this.callers = new Buckets(config.perMinute(), config.callers());
        this.addresses = new Buckets(config.openPerMinute(), config.callers());
    }

    /**
     * One request taken of a share.
     *
     * @param perMinute how large the share is
     * @param probe what is left of it
     */
    record Taken(int perMinute, ConsumptionProbe probe) {}

    boolean areCounted() {
        return config.enabled();
    }

    Taken takeOne(String caller) {
        return new Taken(config.perMinute(), callers.of(caller).tryConsumeAndReturnRemaining(1));
    }

    Taken takeOneOfAddress(String address) {
        return new Taken(
                config.openPerMinute(), addresses.of(address).tryConsumeAndReturnRemaining(1));
    }
}
