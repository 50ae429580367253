package lv.lidzas.kit.web.faults;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.persistence.DatabaseOutage;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.kit.web.limits.BodyStalled;
import lv.lidzas.kit.web.limits.BodyTooLarge;
import org.jspecify.annotations.Nullable;

/**
 * What a failure means to the caller, found in its chain of causes.
 *
 * <p>The chain, because a commit wraps what a use case threw, and CDI wraps the commit.
 */
final class Failures {

    private static final int SOON_SECONDS = 2;

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private Failures() {}

    static @Nullable ProblemException problem(Throwable fault) {
        for (Throwable link : StackWithoutValues.chain(fault)) {
            @Nullable ProblemException problem = problemOf(link);
            if (problem != null) {
                return problem;
            }
        }
        return DatabaseOutage.isNamedIn(fault) ? away() : null;
    }

    private static @Nullable ProblemException problemOf(Throwable link) {
        return switch (link) {
            case ProblemException problem -> problem;
            case StaleVersion _, OptimisticLockException _ ->
                    ProblemException.of(KitProblems.STALE_VERSION);
            case BodyTooLarge tooLarge -> tooLarge.problem();
            case OIDCException _ -> away();
            case WebApplicationException web -> ofStatus(web);
            case ClosedChannelException _, HttpClosedException _ ->
                    ProblemException.of(KitProblems.BAD_REQUEST);
            case BodyStalled stalled -> stalled.problem();
            case IOException disk when isOfOurDisk(disk) -> away();
            case Exception unread when isMalformedForm(unread) ->
                    ProblemException.of(KitProblems.BAD_REQUEST);
            default -> null;
        };
    }

    /** What the form reader throws by itself is about the body; with a cause it would be about our disk. */
    private static boolean isMalformedForm(Exception fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return fault.getCause() == null
                && !(fault instanceof IOException io && isOfOurDisk(io))
                && Arrays.stream(frames)
                        .map(StackTraceElement::getClassName)
                        .takeWhile(name -> !name.startsWith("lv.lidzas."))
                        .anyMatch(name -> name.startsWith(FORM_READER));
    }

    /** The body is kept in a file while it arrives. By the place and not by the words, which follow the system's language. */
    private static boolean isOfOurDisk(IOException fault) {
        return fault instanceof FileSystemException
                || Arrays.stream(fault.getStackTrace())
                        .anyMatch(
                                frame -> frame.getClassName().equals("sun.nio.ch.FileChannelImpl"));
    }

    static ProblemException away() {
        return ProblemException.of(KitProblems.UNAVAILABLE).retryAfter(SOON_SECONDS);
    }

    private static @Nullable ProblemException ofStatus(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        for (ProblemType type : KitProblems.all()) {
            if (type.status() == status && status < 500) {
                return ProblemException.of(type);
            }
        }
        return status >= 400 && status < 500 ? ProblemException.of(KitProblems.BAD_REQUEST) : null;
    }
}
