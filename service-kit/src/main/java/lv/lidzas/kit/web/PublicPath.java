package lv.lidzas.kit.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the path under which a gateway has this service before the addresses of {@code Location}.
 *
 * <p>From the settings and not from a header of the request: what a caller says is not ours to repeat. It comes last, so that an answer
 * that is stored for repeats has the service's own address.
 */
@Provider
@Priority(1)
public class PublicPath implements ContainerResponseFilter {

    private final String path;

    /**
     * @param path for example {@code /intake}
     */
    public PublicPath(@ConfigProperty(name = "lidzas.public-path") Optional<String> path) {
        this.path = path.orElse("");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && location.toString().startsWith("/")) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path + location);
        }
    }
}
