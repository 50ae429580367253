package lv.lidzas.kit.web.limits;

import io.smallrye.config.ConfigMapping;

/** How many requests one caller may send. */
@ConfigMapping(prefix = "lidzas.rate-limit")
public interface RateLimitConfig {

    /** Off where something in front of the service already counts. */
    boolean enabled();

    /** Requests of one caller in a minute, on one instance. */
    int perMinute();

    /** Requests of one address in a minute to operations without a token, on one instance. */
    int openPerMinute();

    /** Callers, and addresses, that are remembered; the one not seen for longest is forgotten first. */
    int callers();
}
