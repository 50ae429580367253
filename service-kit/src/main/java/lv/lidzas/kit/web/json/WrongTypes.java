package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Tells a value of the wrong kind: which kind JSON should have held. */
final class WrongTypes {

    private static final Set<Class<?>> INTEGERS =
            Set.of(
                    byte.class,
                    Byte.class,
                    short.class,
                    Short.class,
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class);

    private WrongTypes() {}

    static ProblemException problem(String pointer, MismatchedInputException mismatch) {
        @Nullable Class<?> target = mismatch.getTargetType();
        String told = String.valueOf(mismatch.getOriginalMessage());
        if (told.startsWith("Cannot map `null`")
                || told.startsWith("Invalid `null`")
                || told.startsWith("Missing")) {
            return JsonFaults.wrongValue(pointer, "required");
        }
        if (target == null) {
            return JsonFaults.wrongValue(pointer, "invalid");
        }
        if (target.isEnum()) {
            return JsonFaults.wrongValue(pointer, "unknown-value", allowed(target));
        }
        if (target == UUID.class) {
            return JsonFaults.wrongValue(pointer, "uuid-format");
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return JsonFaults.wrongValue(pointer, "time-format");
        }
        return JsonFaults.wrongValue(pointer, "wrong-type", jsonTypeOf(target));
    }

    static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String jsonTypeOf(Class<?> target) {
        if (CharSequence.class.isAssignableFrom(target)) {
            return "string";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "boolean";
        }
        if (INTEGERS.contains(target)) {
            return "integer";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "number";
        }
        return target.isArray() || Collection.class.isAssignableFrom(target) ? "array" : "object";
    }
}
