package lv.lidzas.kit.problem;

import java.util.List;
import lv.lidzas.kit.words.Allowance;

/** The refusals that every service shares. */
public final class KitProblems {

    /** The request as a whole cannot be read. */
    public static final ProblemType BAD_REQUEST = new ProblemType("bad-request", 400);

    /** Single values are wrong; {@code errors[]} says which. */
    public static final ProblemType VALIDATION = new ProblemType("validation", 400);

    /** No token, or one that does not hold. */
    public static final ProblemType UNAUTHORIZED = new ProblemType("unauthorized", 401);

    /** The caller's role does not reach. */
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);

    /** The caller is a party to the case, is tied to one, or brought the proof: nobody decides in their own matter (APL s.37). */
    public static final ProblemType OWN_MATTER = new ProblemType("own-matter", 403);

    /** Unknown, or not for this caller to know: the same answer. */
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);

    /** The path exists, the method does not. */
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);

    /** No answer in the media type asked for. */
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);

    /** The body stopped on its way. */
    public static final ProblemType REQUEST_TIMEOUT = new ProblemType("request-timeout", 408);

    /** The first request with this idempotency key is still under way. */
    public static final ProblemType IDEMPOTENCY_KEY_IN_USE =
            new ProblemType("idempotency-key-in-use", 409);

    /** Something would be more than there may be at a time; {@code quota}, {@code limit} and {@code left} say of what. */
    public static final ProblemType QUOTA_REACHED = new ProblemType("quota-reached", 409);

    /** The same for a time: some of it is free again later. */
    public static final ProblemType QUOTA_REACHED_FOR_NOW =
            new ProblemType("quota-reached-for-now", 429);

    /** The record changed since the caller read it. */
    public static final ProblemType STALE_VERSION = new ProblemType("stale-version", 412);

    /** The body is larger than the service takes. */
    public static final ProblemType PAYLOAD_TOO_LARGE = new ProblemType("payload-too-large", 413);

    /** The body's media type is not read here. */
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415);

    /** The idempotency key was used for another request before. */
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422);

    /** The header {@code If-Match} is missing. */
    public static final ProblemType IF_MATCH_REQUIRED = new ProblemType("if-match-required", 428);

    /** More requests than the caller's share. */
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429);

    /** A part of a form has headers without end. */
    public static final ProblemType HEADERS_TOO_LARGE = new ProblemType("headers-too-large", 431);

    /** A fault of ours; only the trace id leaves the house. */
    public static final ProblemType INTERNAL = new ProblemType("internal", 500);

    /** Something we need is away for the moment. */
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503);

    private KitProblems() {}

    /** What is said of a share that is used up. */
    public static ProblemException usedUp(ProblemType type, Allowance share) {
        return ProblemException.of(type, share.limit(), share.left())
                .with("quota", share.quota())
                .with("limit", share.limit())
                .with("left", share.left());
    }

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(
                BAD_REQUEST,
                VALIDATION,
                UNAUTHORIZED,
                FORBIDDEN,
                OWN_MATTER,
                NOT_FOUND,
                METHOD_NOT_ALLOWED,
                NOT_ACCEPTABLE,
                REQUEST_TIMEOUT,
                IDEMPOTENCY_KEY_IN_USE,
                QUOTA_REACHED,
                QUOTA_REACHED_FOR_NOW,
                STALE_VERSION,
                PAYLOAD_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                IDEMPOTENCY_KEY_REUSED,
                IF_MATCH_REQUIRED,
                TOO_MANY_REQUESTS,
                HEADERS_TOO_LARGE,
                INTERNAL,
                UNAVAILABLE);
    }
}
