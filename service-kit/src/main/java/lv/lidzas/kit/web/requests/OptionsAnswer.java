package lv.lidzas.kit.web.requests;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/** Answers {@code OPTIONS} with what the path takes; the API's description says the same, so nobody needs a token for it. */
@Provider
@PreMatching
public class OptionsAnswer implements ContainerRequestFilter {

    private final Operations operations;

    /**
     * For CDI.
     *
     * @param operations knows the paths
     */
    public OptionsAnswer(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Set<String> methods = operations.of(request.getUriInfo().getPath());
        if (methods.isEmpty()) {
            throw ProblemException.of(KitProblems.NOT_FOUND);
        }
        request.abortWith(
                Response.noContent().header("Allow", String.join(", ", methods)).build());
    }
}
