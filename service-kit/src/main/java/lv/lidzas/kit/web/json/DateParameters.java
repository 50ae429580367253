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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads days and months in query parameters within the same years as in bodies. */
@Provider
public class DateParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Reader<>(LocalDate::parse);
        }
        return type == YearMonth.class ? (ParamConverter<T>) new Reader<>(YearMonth::parse) : null;
    }

    private record Reader<T extends TemporalAccessor>(Function<String, T> parse)
            implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            T date = parse.apply(value);
            if (!LivingYears.contain(date.get(ChronoField.YEAR))) {
                throw new DateTimeException("The year is out of range.");
            }
            return date;
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
