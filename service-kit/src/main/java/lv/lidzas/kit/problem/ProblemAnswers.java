package lv.lidzas.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Writes a refusal as the HTTP answer {@code application/problem+json}, in the caller's language. */
@Singleton
public class ProblemAnswers {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    /**
     * For CDI.
     *
     * @param headers of the request under way
     * @param uri of the request under way
     * @param json writes extension members as the API writes everything
     */
    public ProblemAnswers(HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    /**
     * The answer to the request under way.
     *
     * @param problem what is refused
     */
    public Response answer(ProblemException problem) {
        return answer(problem, TraceIds.current());
    }

    /**
     * The answer, with a trace id that the log has too.
     *
     * @param problem what is refused
     * @param traceId see {@link #traceId()}
     */
    public Response answer(ProblemException problem, String traceId) {
        String path = uri.getRequestUri().getRawPath();
        Written written =
                write(problem, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), path, traceId);
        Response.ResponseBuilder response = Response.status(problem.type().status());
        written.headers().forEach(response::header);
        return response.entity(written.body()).build();
    }

    /** The id of the request under way. */
    public String traceId() {
        return TraceIds.current();
    }

    /**
     * Answers where JAX-RS has not begun.
     *
     * @param problem what is refused
     * @param routing the request under way
     */
    public void send(ProblemException problem, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        Written written =
                write(
                        problem,
                        request.getHeader("Accept-Language"),
                        String.valueOf(request.path()),
                        TraceIds.current());
        response.setStatusCode(problem.type().status());
        written.headers().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.end(Buffer.buffer(written.body()));
    }

    private Written write(
            ProblemException problem,
            @Nullable String acceptLanguage,
            String path,
            String traceId) {
        Language language = Language.preferred(acceptLanguage);
        Map<String, Object> headersToSend = new java.util.LinkedHashMap<>(problem.headers());
        headersToSend.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headersToSend.put(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        try {
            byte[] body = json.writeValueAsBytes(ProblemBody.of(problem, language, path, traceId));
            return new Written(headersToSend, body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    problem.type().code()
                            + " cannot be written. Maybe an extension member is no JSON.",
                    e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Written(Map<String, Object> headers, byte[] body) {}
}
