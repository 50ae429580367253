package lv.lidzas.kit.web.requests;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jspecify.annotations.Nullable;

/** Which methods an address takes, from the table by which requests find their way. */
@Singleton
public class Routes {

    /**
     * The value of {@code Allow}; empty where nothing is, null where no resource answers at all.
     *
     * @param path of the request, from the root
     */
    public @Nullable String allow(String path) {
        boolean isOurs = false;
        Set<String> methods = new TreeSet<>();
        for (RequestMapper.RequestPath<InitialMatch> resource :
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            RequestMapper.@Nullable RequestMatch<InitialMatch> match =
                    new RequestMapper<>(new ArrayList<>(List.of(resource))).map(path);
            if (match != null) {
                isOurs = true;
                addMethods(match, methods);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return isOurs ? String.join(", ", methods) : null;
    }

    private static void addMethods(
            RequestMapper.RequestMatch<InitialMatch> match, Set<String> methods) {
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers()
                        .forEach((method, operations) -> {
                            if (method != null && operations.map(rest) != null) {
                                methods.add(method);
                            }
                        });
            }
        }
    }
}
