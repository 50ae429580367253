package lv.lidzas.kit.events;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;
import java.util.stream.Collectors;

/** Names the field at which reading failed, without any of its values. */
final class JsonPath {

    private JsonPath() {}

    static String of(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(JsonPath::step)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String step(JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            return Integer.toString(step.getIndex());
        }
        // The keys of a map are values of the message, not names of the contract.
        return isMap(step.getFrom()) ? "*" : step.getFieldName();
    }

    private static boolean isMap(Object from) {
        return from instanceof Map
                || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
    }
}
