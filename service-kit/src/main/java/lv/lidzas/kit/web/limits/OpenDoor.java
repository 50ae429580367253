package lv.lidzas.kit.web.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Knows which operations take no token, and from which address a request to one comes.
 *
 * <p>The address is used to count requests and is neither logged nor kept. Of an IPv6 address the network counts: whoever has
 * one has all of it.
 */
@ApplicationScoped
public class OpenDoor {

    private static final int BYTES_OF_A_NETWORK = 8;

    private final CurrentVertxRequest current;
    private final HttpLimits limits;

    /**
     * For CDI.
     *
     * @param current the request under way
     * @param limits how long a body may be
     */
    public OpenDoor(CurrentVertxRequest current, HttpLimits limits) {
        this.current = current;
        this.limits = limits;
    }

    /** Whether anybody may enter without saying who it is. */
    static boolean isEntered(ContainerRequestContext request) {
        @Nullable ResourceInfo entered =
                request instanceof ResteasyReactiveContainerRequestContext reactive
                        ? reactive.getServerRequestContext().getResteasyReactiveResourceInfo()
                        : null;
        return entered != null && entered.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }

    /** Most bytes of a body. */
    long mostBytes() {
        return limits.maxOpenBytes();
    }

    /** The address that asks, or its network. */
    String address() {
        SocketAddress remote = current.getCurrent().request().remoteAddress();
        @Nullable String host = remote.hostAddress() == null ? remote.host() : remote.hostAddress();
        return host == null ? "unknown" : network(host);
    }

    static String network(String host) {
        try {
            return InetAddress.ofLiteral(host) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_NETWORK))
                    : host;
        } catch (IllegalArgumentException _) {
            return host;
        }
    }
}
