package lv.lidzas.kit.web.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests say the same.
 *
 * <p>It hashes what the operation was given, not the bytes on the wire: spaces, the order of members and the boundary
 * of a multipart body differ between a request and its honest repeat.
 */
@Singleton
public class RequestHash {

    private final ObjectMapper json;
    private final FileHashes files;

    /**
     * For CDI.
     *
     * @param json writes the API's records
     * @param files hashes what was uploaded
     */
    public RequestHash(ObjectMapper json, FileHashes files) {
        this.files = files;
        this.json =
                json.copy()
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    byte[] of(Method operation, @Nullable Object[] arguments) {
        MessageDigest digest = Hashes.sha256();
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            json.writeValue(sink, sentBy(operation, arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    operation.getName()
                            + " has an argument that cannot be hashed. Maybe it is no record.",
                    e);
        }
        return digest.digest();
    }

    /** What the framework hands in beside the request is not part of it. */
    private List<@Nullable Object> sentBy(Method operation, @Nullable Object[] arguments) {
        List<@Nullable Object> sent = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean isContext =
                    operation.getParameters()[i].isAnnotationPresent(Context.class)
                            || operation
                                    .getParameterTypes()[i]
                                    .getName()
                                    .startsWith("jakarta.ws.rs.core.");
            if (!isContext) {
                sent.add(sent(arguments[i]));
            }
        }
        return sent;
    }

    private @Nullable Object sent(@Nullable Object argument) {
        return argument instanceof FileUpload file
                ? new SentFile(file.fileName(), file.contentType(), files.sha256(file))
                : argument;
    }

    /** A file counts by its content, wherever it lies. */
    private record SentFile(@Nullable String name, @Nullable String type, String sha256) {}
}
