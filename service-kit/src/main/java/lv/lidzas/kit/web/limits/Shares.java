package lv.lidzas.kit.web.limits;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;

/** What each caller has left of its requests on this instance. */
@ApplicationScoped
public class Shares {

    private final RateLimitConfig config;
    private final Buckets buckets;

    /**
     * For CDI.
     *
     * @param config how large a share is
     */
    public Shares(RateLimitConfig config) {
        this.config = config;
        this.buckets = new Buckets(config.perMinute(), config.callers());
    }

    boolean areCounted() {
        return config.enabled();
    }

    int perMinute() {
        return config.perMinute();
    }

    ConsumptionProbe takeOne(String caller) {
        return buckets.of(caller).tryConsumeAndReturnRemaining(1);
    }
}
