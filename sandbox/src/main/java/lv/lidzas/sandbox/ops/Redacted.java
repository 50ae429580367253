package lv.lidzas.sandbox.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message for the eyes of an operator: its envelope, and of its data only what there is, not what it says. */
final class Redacted {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENVELOPE =
            Set.of(
                    "specversion",
                    "id",
                    "type",
                    "source",
                    "subject",
                    "time",
                    "correlationid",
                    "causationid",
                    "municipality");

    /** What an id, a type or a time of ours looks like; anything else may be a value at the wrong place. */
    private static final String HARMLESS = "[A-Za-z0-9:./+-]{1,100}";

    private Redacted() {}

    static String of(@Nullable String message) {
        if (message == null) {
            return "(nothing)";
        }
        try {
            JsonNode tree = JSON.readTree(message);
            if (tree.isObject()) {
                ObjectNode shown = JSON.createObjectNode();
                tree.properties()
                        .forEach(it ->
                                shown.set(
                                        nameOf(it.getKey()),
                                        isHarmless(it.getKey(), it.getValue())
                                                ? it.getValue()
                                                : shapeOf(it.getValue())));
                return shown.toPrettyString();
            }
        } catch (JsonProcessingException _) {
            // The message of it would quote what it read.
        }
        return "(" + message.length() + " characters that are no JSON object)";
    }

    /** The type of the event; empty if there is none. */
    static String typeOf(@Nullable String message) {
        try {
            String type = message == null ? "" : JSON.readTree(message).path("type").asText();
            return type.matches(HARMLESS) ? type : "";
        } catch (JsonProcessingException _) {
            return "";
        }
    }

    private static boolean isHarmless(String name, JsonNode value) {
        return ENVELOPE.contains(name) && value.isTextual() && value.asText().matches(HARMLESS);
    }

    private static String nameOf(String name) {
        return name.matches(HARMLESS) ? name : "(unreadable)";
    }

    private static JsonNode shapeOf(JsonNode value) {
        if (value.isObject()) {
            ObjectNode shape = JSON.createObjectNode();
            value.properties()
                    .forEach(it -> shape.set(nameOf(it.getKey()), shapeOf(it.getValue())));
            return shape;
        }
        if (value.isArray()) {
            ArrayNode shape = JSON.createArrayNode();
            value.forEach(it -> shape.add(shapeOf(it)));
            return shape;
        }
        return TextNode.valueOf("(" + value.getNodeType().name().toLowerCase(Locale.ROOT) + ")");
    }
}
