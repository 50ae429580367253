package lv.lidzas.kit.web.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An operation that reads a body gets one: neither an empty body nor the word {@code null} reaches a resource. */
@Provider
public class BodyPresence implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw JsonFaults.wrongValue("", "required");
        }
        return body;
    }
}
