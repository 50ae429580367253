package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Reads a date or time that exists and lies within {@link LivingYears}.
 */
final class TimeReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 40;

    private final Class<T> type;
    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;
    private final String formatCode;

    TimeReader(Class<T> type, Function<String, T> parse, ToIntFunction<T> year, String formatCode) {
        super(type);
        this.type = type;
        this.parse = parse;
        this.year = year;
        this.formatCode = formatCode;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new RefusedValue(parser, type, formatCode);
        }
        T time = parsed(parser);
        if (!LivingYears.contain(year.applyAsInt(time))) {
            throw new RefusedValue(parser, type, "date-out-of-range");
        }
        return time;
    }

    private T parsed(JsonParser parser) throws IOException {
        String text = parser.getText().strip();
        try {
            if (text.length() <= LONGEST_TEXT) {
                return parse.apply(text);
            }
        } catch (DateTimeException _) {
            // Told with the code below; the exception would repeat the value.
        }
        throw new RefusedValue(parser, type, formatCode);
    }
}
