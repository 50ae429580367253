package lv.lidzas.kit.web.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import lv.lidzas.kit.web.TidyText;
import org.jspecify.annotations.Nullable;

/** Reads parameters as bodies are read: tidied first, then as {@link ValueTexts} says. */
@Provider
public class TextParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation[] annotations) {
        TidyText tidy = TidyText.by(List.of(annotations));
        if (type == String.class) {
            return new Reader<>(text -> (T) tidy.apply(text));
        }
        return ValueTexts.knows(type)
                ? new Reader<>(text -> (T) ValueTexts.read(type, tidy.apply(text)))
                : null;
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
