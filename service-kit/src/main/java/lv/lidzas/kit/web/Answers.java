package lv.lidzas.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a version or an address in their headers; an answer without either is the view itself. */
public final class Answers {

    private Answers() {}

    /**
     * A record as it is.
     *
     * @param view the record
     * @param version goes into {@code ETag}
     */
    public static <V> RestResponse<V> ok(V view, long version) {
        return ResponseBuilder.ok(view).tag(ETags.of(version)).build();
    }

    /**
     * A record that was made.
     *
     * @param path where it is, from the root, for example {@code /v1/samples/1}
     * @param view the record
     */
    public static <V> RestResponse<V> created(String path, V view) {
        return creating(path, view).build();
    }

    /**
     * A record that was made and has versions.
     *
     * @param path where it is, from the root
     * @param view the record
     * @param version goes into {@code ETag}
     */
    public static <V> RestResponse<V> created(String path, V view, long version) {
        return creating(path, view).tag(ETags.of(version)).build();
    }

    /**
     * A record that was made and goes on changing by itself: its address tells how far it is.
     *
     * @param path where it is, from the root
     * @param view the record as it begins
     */
    public static <V> RestResponse<V> accepted(String path, V view) {
        return ResponseBuilder.create(Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** The address stays relative: the Host header that a caller sends is not ours to repeat. */
    private static <V> ResponseBuilder<V> creating(String path, V view) {
        return ResponseBuilder.create(Status.CREATED, view).header(HttpHeaders.LOCATION, path);
    }
}
