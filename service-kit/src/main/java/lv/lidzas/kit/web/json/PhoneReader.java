package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads {@link lv.lidzas.kit.web.PhoneNumber}, tidied first. */
public final class PhoneReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    private final transient TextReader text = new TextReader();

    /** For Jackson. */
    public PhoneReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        return Tidy.phone(text.deserialize(parser, context));
    }
}
