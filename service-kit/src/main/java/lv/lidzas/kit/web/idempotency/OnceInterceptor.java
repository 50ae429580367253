package lv.lidzas.kit.web.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Idempotent;
import org.jspecify.annotations.Nullable;

/**
 * Does what {@link Idempotent} promises.
 *
 * <p>It stands inside bean validation, so that a request that is refused anyway costs no transaction.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class OnceInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");

    private final StoredAnswers answers;
    private final RequestHash hash;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    /**
     * For CDI.
     *
     * @param answers the table
     * @param hash compares requests
     * @param caller who asks
     * @param headers of the request under way
     * @param uri of the request under way
     * @param json writes the answer as the API does
     */
    public OnceInterceptor(
            StoredAnswers answers,
            RequestHash hash,
            CurrentCaller caller,
            HttpHeaders headers,
            UriInfo uri,
            ObjectMapper json) {
        this.answers = answers;
        this.hash = hash;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    /**
     * Runs the operation in one transaction, or answers from the table.
     *
     * @param call the resource method
     */
    @AroundInvoke
    public @Nullable Object once(InvocationContext call) throws Exception {
        @Nullable String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return QuarkusTransaction.requiringNew().call(call::proceed);
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter(HEADER, "idempotency-key-format");
        }
        Claim claim = claim(key, call);
        @Nullable Object result =
                QuarkusTransaction.requiringNew().call(() -> claimedOrStored(claim, call));
        if (result instanceof StoredAnswer stored) {
            // Thrown, because the operation's own return type may be any view record.
            throw new WebApplicationException(stored.replayed());
        }
        return result;
    }

    private @Nullable Object claimedOrStored(Claim claim, InvocationContext call) throws Exception {
        @Nullable StoredAnswer stored = answers.claim(claim);
        if (stored != null) {
            return stored;
        }
        @Nullable Object result = call.proceed();
        StoredAnswer answer = StoredAnswer.of(result, call.getMethod(), json);
        if (answer.isSuccess()) {
            answers.keep(claim, answer);
        } else {
            answers.release(claim);
        }
        return result;
    }

    private Claim claim(String key, InvocationContext call) {
        Method operation = call.getMethod();
        String name = operation.getDeclaringClass().getName() + "#" + operation.getName();
        String path = uri.getRequestUri().getRawPath();
        return Claim.of(
                caller.get().self().text(),
                name,
                path,
                key,
                hash.of(operation, call.getParameters()));
    }
}
