package lv.lidzas.kit.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.Shown;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given once and will be given again.
 *
 * @param status 2xx
 * @param location of what was made
 * @param etag its version then
 * @param contentType of the body
 * @param body JSON as bytes, none for 204
 * @param shown whom the answer shows, if anybody said so
 * @param purpose why the caller looked, where it was asked
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        byte @Nullable [] body,
        @Nullable Shown shown,
        @Nullable LookPurpose purpose) {

    private static final int NO_CONTENT = 204;
    private static final int OK = 200;

    static StoredAnswer of(@Nullable Object result, Method operation, ObjectMapper json)
            throws JsonProcessingException {
        if (result instanceof RestResponse<?> typed) {
            return of(typed.toResponse(), json);
        }
        if (result instanceof Response response) {
            return of(response, json);
        }
        @Nullable ResponseStatus declared = operation.getAnnotation(ResponseStatus.class);
        int usual = result == null ? NO_CONTENT : OK;
        int status = declared == null ? usual : declared.value();
        return new StoredAnswer(
                status,
                null,
                null,
                result == null ? null : MediaType.APPLICATION_JSON,
                bytes(result, json),
                null,
                null);
    }

    private static StoredAnswer of(Response response, ObjectMapper json)
            throws JsonProcessingException {
        @Nullable Object entity = response.getEntity();
        String contentType =
                response.getMediaType() == null
                        ? MediaType.APPLICATION_JSON
                        : response.getMediaType().toString();
        return new StoredAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                entity == null ? null : contentType,
                bytes(entity, json),
                null,
                null);
    }

    private static byte @Nullable [] bytes(@Nullable Object entity, ObjectMapper json)
            throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsBytes(entity);
    }

    /** The same answer, with whom it shows. */
    StoredAnswer showing(@Nullable Shown whom, @Nullable LookPurpose why) {
        return new StoredAnswer(status, location, etag, contentType, body, whom, why);
    }

    /** Whether the operation did what it was asked for; a refusal may be returned instead of thrown. */
    static boolean isSuccess(@Nullable Object result) {
        return switch (result) {
            case RestResponse<?> typed -> typed.getStatus() < 300;
            case Response response -> response.getStatus() < 300;
            case null, default -> true;
        };
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Response replayed() {
        Response.ResponseBuilder response =
                Response.status(status).header("Idempotency-Replayed", true);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            response.header(HttpHeaders.CONTENT_TYPE, contentType).entity(body);
        }
        return response.build();
    }
}
