package lv.lidzas.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that a browser shows as they are and that hold somebody's data. */
public final class PrivatePages {

    /** No script runs in it and nothing is loaded from elsewhere, whatever it holds. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private PrivatePages() {}

    /** A page; no one keeps a copy of it on the way. */
    public static Response.ResponseBuilder html(String page) {
        return shielded(Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")));
    }

    /** The same for what has another type. */
    public static Response.ResponseBuilder shielded(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
