package lv.lidzas.testkit;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;

/**
 * A multipart body, byte for byte as browsers write it in UTF-8, or as a broken client might.
 *
 * <p>REST Assured's own would write names of files in ASCII and question marks.
 */
public final class Multipart {

    private static final String BOUNDARY = "----lidzas-paraugs";

    public static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Multipart() {}

    /** A body without a part yet. */
    public static Multipart empty() {
        return new Multipart();
    }

    /** A body that begins with the part {@code metadata}. */
    public static Multipart of(Map<String, ?> metadata) {
        return of(JsonUtil.toJson(new LinkedHashMap<>(metadata)).getBytes(StandardCharsets.UTF_8));
    }

    /** A body whose part {@code metadata} says that it is JSON. */
    public static Multipart of(byte[] metadata) {
        return empty().part("name=\"metadata\"\r\nContent-Type: application/json", metadata);
    }

    /** Adds the part {@code file}. */
    public Multipart file(String name, String mediaType, byte[] content) {
        return part(
                "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + mediaType, content);
    }

    /** Adds a part with this disposition after {@code form-data; } and whatever header lines follow it. */
    public Multipart part(String disposition, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    /** The request of a persona with this body; post it. */
    public RequestSpecification by(String persona) {
        return by(Http.as(persona));
    }

    /** The request with this body; post it. */
    public RequestSpecification by(RequestSpecification who) {
        return who.contentType(MEDIA_TYPE).body(bytes());
    }

    /** The body; nothing can be added any more. */
    public byte[] bytes() {
        text("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
