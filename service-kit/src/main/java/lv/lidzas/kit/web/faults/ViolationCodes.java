package lv.lidzas.kit.web.faults;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stable code of a broken constraint: its message if that is a plain code, else by the kind of constraint. */
final class ViolationCodes {

    private static final Pattern PLAIN_CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private ViolationCodes() {}

    static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (PLAIN_CODE.matcher(template).matches()) {
            return template;
        }
        return switch (constraint(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Length" -> isTooLong(violation) ? "too-long" : "too-short";
            case "Min",
                    "Max",
                    "DecimalMin",
                    "DecimalMax",
                    "Positive",
                    "PositiveOrZero",
                    "Negative",
                    "NegativeOrZero",
                    "Digits",
                    "Range" ->
                    "out-of-range";
            case "Pattern" -> "format";
            case "Email" -> "email-format";
            case "Past", "PastOrPresent" -> "date-in-future";
            case "Future", "FutureOrPresent" -> "date-in-past";
            default -> "invalid";
        };
    }

    static Object[] args(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (constraint(violation)) {
            case "Size", "Length" ->
                    new Object[] {
                        isTooLong(violation)
                                ? attribute(attributes, "max")
                                : attribute(attributes, "min")
                    };
            case "Min", "DecimalMin" -> new Object[] {"≥ " + attribute(attributes, "value")};
            case "Max", "DecimalMax" -> new Object[] {"≤ " + attribute(attributes, "value")};
            case "Range" ->
                    new Object[] {
                        attribute(attributes, "min") + "–" + attribute(attributes, "max")
                    };
            case "Positive" -> new Object[] {"> 0"};
            case "PositiveOrZero" -> new Object[] {"≥ 0"};
            case "Negative" -> new Object[] {"< 0"};
            case "NegativeOrZero" -> new Object[] {"≤ 0"};
            case "Digits" ->
                    new Object[] {
                        attribute(attributes, "integer") + "." + attribute(attributes, "fraction")
                    };
            default -> new Object[0];
        };
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }

    private static Object attribute(Map<String, Object> attributes, String name) {
        return String.valueOf(attributes.get(name));
    }

    private static boolean isTooLong(ConstraintViolation<?> violation) {
        Object max = violation.getConstraintDescriptor().getAttributes().get("max");
        return max instanceof Integer most && sizeOf(violation.getInvalidValue()) > most;
    }

    private static int sizeOf(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> collection -> collection.size();
            case Map<?, ?> map -> map.size();
            case null -> 0;
            default -> value.getClass().isArray() ? Array.getLength(value) : 0;
        };
    }
}
