package lv.lidzas.kit.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.ids.UuidReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads events as text: CloudEvents 1.0, structured mode, JSON.
 *
 * <p>It has a Jackson mapper of its own, because events keep a different promise from the API: what a reader does not know
 * it passes over, so that a publisher may add fields and enum constants within a major version. What it does know it reads as
 * strictly as the schema: nothing doubled, nothing of another type, no fraction of a whole number.
 */
public final class EventJson {

    /** The content type of the text. */
    public static final String CONTENT_TYPE = JsonFormat.CONTENT_TYPE + "; charset=UTF-8";

    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final String MUNICIPALITY = "municipality";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(new SimpleModule().addDeserializer(UUID.class, new UuidReader()))
                    .addModule(JsonFormat.getCloudEventJacksonModule())
                    .annotationIntrospector(new RequiredFields())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .defaultLeniency(false)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text -> {
                                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                            })
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();
    private static final JsonFormat FORMAT = new JsonFormat();

    private EventJson() {}

    /**
     * The event as text.
     *
     * @param envelope its context attributes
     * @param source who tells of it: {@code /lidzas/<municipality>/<service>}
     * @param data the contract record
     */
    public static String write(Envelope envelope, URI source, Object data) {
        CloudEventBuilder event =
                CloudEventBuilder.v1()
                        .withId(envelope.id().toString())
                        .withSource(source)
                        .withType(envelope.type())
                        .withSubject(envelope.subject())
                        .withTime(OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC))
                        .withDataSchema(URI.create("urn:lidzas:schema:" + envelope.type()))
                        .withDataContentType("application/json")
                        .withExtension(CORRELATION, envelope.correlationId())
                        .withExtension(MUNICIPALITY, envelope.municipality())
                        .withData(JsonCloudEventData.wrap(MAPPER.valueToTree(data)));
        if (envelope.causationId() != null) {
            event.withExtension(CAUSATION, envelope.causationId());
        }
        return new String(FORMAT.serialize(event.build()), StandardCharsets.UTF_8);
    }

    /**
     * The event in a text.
     *
     * @throws UnreadableEvent if it is not an event of ours; the message quotes nothing of the text
     */
    public static ReadEvent read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new UnreadableEvent("The message is empty.");
        }
        CloudEvent event = parsed(text);
        return new ReadEvent(envelope(event), event.getSource().toString(), node(event));
    }

    private static CloudEvent parsed(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            // The library knows older versions, too.
            if ("1.0".equals(tree.path("specversion").textValue())) {
                return MAPPER.treeToValue(tree, CloudEvent.class);
            }
        } catch (JsonProcessingException | RuntimeException _) {
            // Of any kind, for the parsers do not agree on one; no cause, for their messages quote
            // what they read.
        }
        throw new UnreadableEvent("The message is not a CloudEvent 1.0 in JSON.");
    }

    /**
     * The data of an event as a contract record.
     *
     * @throws UnreadableEvent if it does not fit the record; the message names the field and quotes no value
     */
    static <T> T as(Class<T> record, JsonNode data) {
        try {
            return MAPPER.treeToValue(data, record);
        } catch (JsonMappingException e) {
            throw new UnreadableEvent(
                    "The data does not fit "
                            + record.getSimpleName()
                            + " at "
                            + JsonPath.of(e)
                            + ".");
        } catch (JsonProcessingException | IllegalArgumentException _) {
            throw new UnreadableEvent("The data does not fit " + record.getSimpleName() + ".");
        }
    }

    private static Envelope envelope(CloudEvent event) {
        OffsetDateTime time = event.getTime();
        String subject = event.getSubject();
        if (time == null || subject == null) {
            throw new UnreadableEvent("The event has no time or no subject.");
        }
        String correlation = text(event, CORRELATION);
        String municipality = text(event, MUNICIPALITY);
        return new Envelope(
                id(event.getId()),
                event.getType(),
                subject,
                time.toInstant(),
                correlation == null ? subject : correlation,
                text(event, CAUSATION),
                municipality == null ? "" : municipality);
    }

    private static UUID id(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException _) {
            throw new UnreadableEvent("The id of the event is not a UUID.");
        }
    }

    private static @Nullable String text(CloudEvent event, String extension) {
        Object value = event.getExtension(extension);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new UnreadableEvent("The attribute " + extension + " is not text.");
    }

    private static JsonNode node(CloudEvent event) {
        CloudEventData data = event.getData();
        if (data instanceof JsonCloudEventData json && json.getNode().isObject()) {
            return json.getNode();
        }
        throw new UnreadableEvent("The event has no data, or its data is not a JSON object.");
    }
}
