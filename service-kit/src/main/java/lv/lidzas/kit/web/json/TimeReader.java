package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a date or time from text and from nothing else. */
final class TimeReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    TimeReader(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText().strip() : "";
        try {
            return type.cast(ValueTexts.read(type, text));
        } catch (RefusedText refused) {
            throw new RefusedValue(parser, type, refused.code());
        }
    }
}
