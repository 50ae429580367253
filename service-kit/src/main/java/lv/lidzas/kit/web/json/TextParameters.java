package lv.lidzas.kit.web.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.web.TidyText;
import org.jspecify.annotations.Nullable;

/** Reads parameters as bodies are read: text is tidied, days and months lie within the same years. */
@Provider
public class TextParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        TidyText tidy = TidyText.by(List.of(annotations));
        @Nullable Function<String, ?> parse = null;
        if (type == String.class) {
            parse = Function.identity();
        } else if (type == UUID.class) {
            parse = UUID::fromString;
        } else if (type == LocalDate.class) {
            parse = text -> inLivingYears(LocalDate.parse(text));
        } else if (type == YearMonth.class) {
            parse = text -> inLivingYears(YearMonth.parse(text));
        } else if (type == Boolean.class || type == boolean.class) {
            parse = TextParameters::truth;
        } else if (type.isEnum()) {
            parse = text -> constant(type, text);
        }
        return parse == null ? null : new Reader<>((Function<String, T>) parse.compose(tidy));
    }

    private static <T extends TemporalAccessor> T inLivingYears(T date) {
        if (!LivingYears.contain(date.get(ChronoField.YEAR))) {
            throw new DateTimeException("The year is out of range.");
        }
        return date;
    }

    /** Java reads every other word as "no". */
    public static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("There is no such value.");
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such value."));
    }

    private record Reader<T>(Function<String, T> parse) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null ? null : parse.apply(value);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
