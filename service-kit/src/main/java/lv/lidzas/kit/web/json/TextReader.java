package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import lv.lidzas.kit.web.TidyText;
import org.jspecify.annotations.Nullable;

/**
 * Reads text and only text, without spaces around it and with accents composed ({@code ā} as one character), so that equal
 * texts compare equal whatever keyboard wrote them.
 *
 * <p>NUL and halves of surrogate pairs are refused here, for every field at once: PostgreSQL cannot store them.
 */
final class TextReader extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final TidyText tidy;

    TextReader(TidyText tidy) {
        super(String.class);
        this.tidy = tidy;
    }

    @Override
    public JsonDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property) {
        return property == null || property.getMember() == null
                ? this
                : new TextReader(
                        TidyText.by(property.getMember().getAllAnnotations().annotations()));
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!isStorable(text)) {
            throw new RefusedValue(parser, String.class, "unsupported-character");
        }
        return tidy.apply(text);
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean isPair =
                        i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
