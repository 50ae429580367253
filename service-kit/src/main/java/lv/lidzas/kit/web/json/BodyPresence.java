package lv.lidzas.kit.web.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * An operation that reads a body gets one: neither an empty body nor the word {@code null} reaches a resource.
 *
 * <p>Where the API's description lets the body be left out ({@code @RequestBody(required = false)} on the parameter), a
 * missing one is read as {@code {}}: the resource has one case, and a repeat under an idempotency key may be written either
 * way.
 */
@Provider
public class BodyPresence implements ReaderInterceptor {

    private static final byte[] NOTHING_SAID = "{}".getBytes(StandardCharsets.UTF_8);

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Object body = context.proceed();
        if (body == null && mayBeLeftOut(context)) {
            context.setInputStream(new ByteArrayInputStream(NOTHING_SAID));
            body = context.proceed();
        }
        if (body == null) {
            throw JsonFaults.wrongValue("", "required");
        }
        return body;
    }

    private static boolean mayBeLeftOut(ReaderInterceptorContext context) {
        return Stream.of(context.getAnnotations())
                .anyMatch(it -> it instanceof RequestBody described && !described.required());
    }
}
