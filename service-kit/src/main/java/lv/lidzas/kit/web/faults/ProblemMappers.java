package lv.lidzas.kit.web.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import lv.lidzas.kit.persistence.DatabaseOutage;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.json.JsonFaults;
import lv.lidzas.kit.web.requests.Routes;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Where Quarkus brings every exception of a request; the classes beside it know what each one means. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final DatabaseOutage outage;
    private final Routes routes;

    /**
     * For CDI.
     *
     * @param answers writes the problems
     * @param outage knows whether the database is away
     * @param routes tells what an address takes
     */
    public ProblemMappers(ProblemAnswers answers, DatabaseOutage outage, Routes routes) {
        this.answers = answers;
        this.outage = outage;
        this.routes = routes;
    }

    /** What a service refuses itself. */
    @ServerExceptionMapper
    public Response refused(ProblemException problem) {
        return answers.answer(problem);
    }

    /** What the framework refuses: route, method, media type, parameters. */
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    public Response framework(
            WebApplicationException fault,
            ResourceInfo resource,
            UriInfo uri,
            HttpHeaders headers) {
        if (fault.getResponse().getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return fault.getResponse();
        }
        if (fault instanceof NotAllowedException) {
            return answers.answer(
                    ProblemException.of(KitProblems.METHOD_NOT_ALLOWED)
                            .header(
                                    HttpHeaders.ALLOW,
                                    String.valueOf(
                                            routes.allow(uri.getRequestUri().getRawPath()))));
        }
        @Nullable Throwable cause = fault.getCause();
        if (cause instanceof JsonProcessingException json) {
            return json(json);
        }
        @Nullable ProblemException parameters =
                cause == null ? null : ParameterFaults.problem(resource, uri, headers);
        return parameters == null ? unexpected(fault) : answers.answer(parameters);
    }

    /** What the JSON reader refuses. */
    @ServerExceptionMapper({
        JsonProcessingException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class
    })
    public Response json(JsonProcessingException fault) {
        @Nullable ProblemException problem = JsonFaults.problem(fault);
        return problem == null ? unexpected(fault) : answers.answer(problem);
    }

    /** What bean validation refuses. */
    @ServerExceptionMapper({
        ConstraintViolationException.class,
        ResteasyReactiveViolationException.class
    })
    public Response violations(ConstraintViolationException fault) {
        @Nullable ProblemException problem = Violations.problem(fault);
        return problem == null ? unexpected(fault) : answers.answer(problem);
    }

    /** What the token check refuses. */
    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthorized(SecurityException fault) {
        @Nullable ProblemException away = Failures.problem(fault);
        if (away != null) {
            return answers.answer(away);
        }
        String challenge =
                fault instanceof UnauthorizedException
                        ? "Bearer"
                        : "Bearer error=\"invalid_token\"";
        return answers.answer(
                ProblemException.of(KitProblems.UNAUTHORIZED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    /** What the caller's role does not allow. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException fault) {
        return answers.answer(ProblemException.of(KitProblems.FORBIDDEN));
    }

    /** Everything else: known failures by their cause, the rest is a bug of ours. */
    @ServerExceptionMapper
    public Response unexpected(Throwable fault) {
        String traceId = answers.traceId();
        @Nullable ProblemException known = Failures.problem(fault);
        // The event loop must not wait for the answer, and has no use of the database either.
        if (known == null
                && BlockingOperationControl.isBlockingAllowed()
                && outage.isBehind(fault)) {
            known = Failures.away();
        }
        if (known == null) {
            LOG.errorf("Request failed, trace %s%n%s", traceId, StackWithoutValues.of(fault));
            return answers.answer(ProblemException.of(KitProblems.INTERNAL), traceId);
        }
        if (known.type().equals(KitProblems.UNAVAILABLE)) {
            LOG.warnf(
                    "Something needed is away, trace %s: %s",
                    traceId, StackWithoutValues.classesOf(fault));
        }
        return answers.answer(known, traceId);
    }
}
