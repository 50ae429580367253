package lv.lidzas.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * JSON as it lies in the database.
 *
 * <p>It has a mapper of its own: what was stored must be readable whatever the API's JSON settings become. Its failures
 * have no cause, because Jackson's messages quote what they read.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(
                            new SimpleModule()
                                    .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private StoredJson() {}

    /** The value as text; absent components are left out, and sets keep their order. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException(
                    value.getClass().getSimpleName()
                            + " cannot be written. Maybe a component has no JSON form.");
        }
    }

    /** The value that was written; what this release does not know of it is passed over. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException _) {
            throw unreadable(type.getSimpleName());
        }
    }

    /** The texts that were written as a map. */
    public static Map<String, String> readTexts(String json) {
        try {
            return MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException _) {
            throw unreadable("map of texts");
        }
    }

    private static IllegalStateException unreadable(String what) {
        return new IllegalStateException(
                "A stored "
                        + what
                        + " cannot be read. Maybe its form changed without a reader for the old one.");
    }
}
