package lv.lidzas.kit.looks;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemAnswers;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entry of a request before its answer leaves; an answer whose entry cannot be written becomes a 503.
 *
 * <p>It stands behind all operations, so that none can pass it: what an operation shows it declares, and the architecture rules
 * see to it that it does.
 */
@Provider
@Priority(LookFilter.LAST)
public class LookFilter implements ResteasyReactiveContainerResponseFilter {

    /** Response filters run from the highest to the lowest: nothing changes the answer after its entry. */
    static final int LAST = 1;

    private static final Logger LOG = Logger.getLogger(LookFilter.class);
    private static final int SOON_SECONDS = 2;

    private final LookNotes notes;
    private final SharedWrite entries;
    private final Sight sight;
    private final SecurityIdentity identity;
    private final ProblemAnswers answers;

    /**
     * For CDI.
     *
     * @param notes makes the entry
     * @param entries keeps it
     * @param sight what the operation told
     * @param identity tells whether anybody has signed in
     * @param answers writes the refusal
     */
    LookFilter(
            LookNotes notes,
            SharedWrite entries,
            Sight sight,
            SecurityIdentity identity,
            ProblemAnswers answers) {
        this.notes = notes;
        this.entries = entries;
        this.sight = sight;
        this.identity = identity;
        this.answers = answers;
    }

    @Override
    public void filter(
            ResteasyReactiveContainerRequestContext request, ContainerResponseContext response) {
        Method operation = operationOf(request);
        Shows shows = operation == null ? null : operation.getAnnotation(Shows.class);
        LookOutcome outcome = LookOutcome.of(response.getStatus());
        if (operation == null || shows == null || outcome == null || isNobody()) {
            return;
        }
        if (outcome == LookOutcome.SHOWN && sight.isWritten()) {
            return;
        }
        // Prepared here in either case: if the entry fails on another thread, the request's scope
        // is not there.
        Response instead =
                answers.answer(
                        ProblemException.of(KitProblems.UNAVAILABLE).retryAfter(SOON_SECONDS));
        try {
            Look look = notes.look(operation, shows, outcome, askedIn(request));
            if (BlockingOperationControl.isBlockingAllowed()) {
                write(look, response, instead);
            } else {
                // The event loop refuses by itself, and must not wait for the database.
                request.suspend();
                Thread.startVirtualThread(() -> {
                    write(look, response, instead);
                    request.resume();
                });
            }
        } catch (ProblemException unsaid) {
            replace(response, answers.answer(unsaid));
        }
    }

    /** Whoever holds a link has not signed in and is somebody. */
    private boolean isNobody() {
        return sight.looker() == null && identity.isAnonymous();
    }

    private void write(Look look, ContainerResponseContext response, Response instead) {
        try {
            entries.write(look);
        } catch (SQLException e) {
            LOG.warnf(
                    "An answer stays here, because its entry could not be written (%s).",
                    reasonOf(e));
            replace(response, instead);
        }
    }

    /** Never a message, which may tell what was to be written. */
    private static String reasonOf(SQLException e) {
        String state = e.getSQLState();
        Throwable cause = e.getCause();
        return state == null && cause != null ? cause.getClass().getName() : String.valueOf(state);
    }

    private static void replace(ContainerResponseContext response, Response instead) {
        if (response.getEntity() instanceof Closeable bytes) {
            try {
                bytes.close();
            } catch (IOException _) {
                // Nobody reads them.
            }
        }
        response.getHeaders().clear();
        instead.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setStatusInfo(instead.getStatusInfo());
        response.setEntity(instead.getEntity());
    }

    private static @Nullable Method operationOf(ResteasyReactiveContainerRequestContext request) {
        ResourceInfo matched = request.getServerRequestContext().getResteasyReactiveResourceInfo();
        return matched == null ? null : matched.getResourceMethod();
    }

    private static @Nullable UUID askedIn(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        try {
            return id == null ? null : Ids.parse(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
